import {
  EffectivePolicy,
  ReviewDecision,
  ReviewItem,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { policiesByDomain } from '../verdicts/policiesByDomain';
import { Overview, readOverview } from '../verdicts/readOverview';
import { reviewProducts } from './reviewProducts';
import { ReviewReader } from './ReviewReader';
import { reviewWaivers } from './reviewWaivers';
import { readDecisions } from './store/readDecisions';
import { readFirstChanges } from './store/readFirstChanges';
import { ReviewRow } from './store/rows';
import { toDecision } from './toDecision';

/** What an open review looks at, in no order. */
export async function readAgenda(
  options: ReviewReader & { knex: Knex; review: ReviewRow },
): Promise<{ items: ReviewItem[]; overview: Overview }> {
  const { knex, reader, view, definitions, review } = options;
  const { reading } = reader;
  const { since_at: sinceAt, since_seq: seq } = review;
  const since = sinceAt ?? undefined;
  const overview = await readOverview({ knex, reading, now: view.now });
  const decisions = new Map<string, ReviewDecision>();
  const earlier = new Map<string, ReviewDecision>();
  for (const row of await readDecisions({ knex, reading })) {
    if (row.left_at !== null) {
      continue;
    }
    const known = row.review_id === review.review_id ? decisions : earlier;
    const key = `${row.product_ref} ${row.policy_id}`;
    known.set(key, toDecision(row, options));
  }
  const policiesOf = policiesByDomain(definitions);
  const ofProducts = await reviewProducts({
    knex,
    overview,
    then: await readFirstChanges({ knex, seq: Number(seq) }),
    definitions,
    sight: {
      ...(since !== undefined && { since }),
      today: view.now.toISOString().slice(0, 10),
      policyOf: (id, domain) => toWords(policiesOf(domain).get(id)?.effective),
      decisionOf: (product, policy) => decisions.get(`${product} ${policy}`),
      earlierOf: (product, policy) => earlier.get(`${product} ${policy}`),
    },
  });
  const ofWaivers = await reviewWaivers({ knex, reader, view, since });
  return { items: [...ofProducts, ...ofWaivers], overview };
}

function toWords(effective: EffectivePolicy | undefined) {
  return (
    effective && {
      policyTitle: effective.policy.title,
      severity: effective.severity,
    }
  );
}
