import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  ReviewDecision,
  ReviewTakingBack,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { withRetries } from '../../database/withRetries';
import { decideWaiver } from '../waivers/store/decideWaiver';
import { WaiverRow } from '../waivers/store/rows';
import { ReviewReader } from './ReviewReader';
import { lockOpenReview } from './store/lockOpenReview';
import { readDecisions } from './store/readDecisions';
import { DecisionRow } from './store/rows';
import { toDecision } from './toDecision';

/**
 * Takes back what was decided in an open review, with the waiver that the
 * decision has asked for, unless somebody else relies on it. What was decided is
 * in the audit log only: minutes do not tell of a slip.
 *
 * @param person - who takes it back, entity ref
 * @returns what was decided, with its waiver as it stands now
 */
export async function takeBackDecision(
  options: ReviewReader & {
    knex: Knex;
    review: string;
    request: ReviewTakingBack;
    person: string;
  },
): Promise<ReviewDecision> {
  const { knex, reader, view, review, request, person } = options;
  const { policy, product } = request;
  const about = { product_ref: product.toLowerCase(), policy_id: policy };
  const why = request.reason?.trim() ?? '';
  const takeBack = async (tx: Knex.Transaction) => {
    await lockOpenReview(tx, review);
    const { reading } = reader;
    const [row] = await readDecisions({ knex: tx, reading, review, about });
    if (!row) {
      throw new NotFoundError(
        `Nothing is decided about ${policy} for ${product} in this review`,
      );
    }
    const decision = toDecision(row, options);
    const becomes = decision.waiverTakenBack;
    if (becomes === 'ended' && why === '') {
      throw new InputError(
        'The waiver counts by now and ends with the decision: write why you take it back',
      );
    }
    await tx<DecisionRow>('review_decisions')
      .where({ review_id: review, ...about })
      .delete();
    if (becomes === undefined || becomes === 'stays') {
      return decision;
    }
    const seen = await tx<WaiverRow>('waivers')
      .where({ waiver_id: row.waiver_id ?? '' })
      .first();
    const change = {
      decided: becomes,
      ended_by: person,
      ended_at: view.now.toISOString(),
      end_reason: why || null,
    };
    // Whoever has decided about it in the meantime has to be looked at first.
    if (
      seen?.decided !== row.waiver_decided ||
      !(await decideWaiver(tx, seen, change))
    ) {
      throw new ConflictError(
        'Somebody else has just decided about this waiver: look again',
      );
    }
    return { ...decision, waiverState: becomes };
  };
  // Who follows the files of waivers may hold what this waits for, and wait for this.
  return await withRetries(() => knex.transaction(takeBack));
}
