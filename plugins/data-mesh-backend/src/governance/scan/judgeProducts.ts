import { toError } from '@backstage/errors';
import {
  concernOf,
  nextInstant,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { withBaseline } from '../baseline/withBaseline';
import { NextBaseline, OpenBaselines } from '../baseline/openBaselines';
import { Definitions } from '../sources/GovernanceDefinitions';
import { Judged, KeptDigest } from '../verdicts/Judged';
import { judgeSubject } from '../verdicts/judgeSubject';
import { readRevisions } from '../verdicts/readRevisions';
import { revisionsOf } from '../verdicts/revisionsOf';
import { saveJudged } from '../verdicts/saveJudged';
import { storePolicyList } from '../verdicts/storePolicyList';
import { subjectOf } from '../verdicts/subjectOf';
import { askFor } from './askFor';
import { Judging } from './judgingOf';
import { hashedContext, ProductContext } from './readContexts';
import { ScanServices } from './ScanServices';

/** Products whose contracts are in memory at a time. */
const CHUNK = 100;

/** A product that has to be judged. */
export interface DueProduct {
  context: ProductContext;
  judging: Judging;
  before?: KeptDigest;
}

type Revisions = ReadonlyMap<string, ReadDocument>;

interface Options extends Pick<ScanServices, 'knex' | 'logger'> {
  definitions: Definitions;
  due: readonly DueProduct[];
  at: Date;
  baselines: OpenBaselines;
  pause(): Promise<void>;
}

/**
 * Judges products and keeps what came out, a few at a time. Resolves to the ids
 * of those that could not be judged.
 */
export async function judgeProducts(options: Options): Promise<string[]> {
  const { knex, due, baselines, pause } = options;
  await storeLists(options);
  const failed: string[] = [];
  const judge = makeJudge(options, failed);
  for (let start = 0; start < due.length; start += CHUNK) {
    const chunk = due.slice(start, start + CHUNK);
    const revisions = await readChunk(knex, chunk);
    const next = await baselines.next(chunk.map(each => each.context.product));
    const judged: Judged[] = [];
    for (const each of chunk) {
      await pause();
      judged.push(...judge(each, revisions, next));
    }
    const late = await saveJudged({ knex, judged });
    // Another replica was quicker; whether it saw the same is seen next time.
    await askFor({ knex, productIds: late });
    await pause();
  }
  return failed;
}

/** All revisions of a few products; their own documents are there already. */
async function readChunk(
  knex: Knex,
  chunk: readonly DueProduct[],
): Promise<Revisions> {
  const own = chunk.map(({ context: { product } }): [string, ReadDocument] => [
    product.revisionId,
    product.read,
  ]);
  const ids = new Set(
    chunk.flatMap(({ context }) => revisionsOf(context.context)),
  );
  own.forEach(([id]) => ids.delete(id));
  return new Map([...own, ...(await readRevisions({ knex, ids }))]);
}

async function storeLists({ knex, due }: Options): Promise<void> {
  const lists = new Map(
    due
      .filter(({ judging, before }) => before?.list_id !== judging.listId)
      .map(({ judging }) => [judging.listId, judging]),
  );
  for (const judging of lists.values()) {
    await storePolicyList({ knex, ...judging });
  }
}

/** What fails for one product stops none of the others: what was said of it stays. */
function makeJudge({ definitions, at, logger }: Options, failed: string[]) {
  const { compiled, set, scorecards } = definitions;
  const now = at.toISOString();
  const concerns = scorecards.map(scorecard => ({
    id: scorecard.id,
    concerns: concernOf(scorecard),
  }));
  return (
    due: DueProduct,
    revisions: Revisions,
    next: NextBaseline,
  ): Judged[] => {
    const { product, catalog, documentsId } = due.context;
    const { waivers } = due.context.context;
    try {
      const subject = subjectOf(due.context.context, revisions, now, catalog);
      const { baseline, changed } = next(product, subject);
      const { context, contextId, body } = changed
        ? hashedContext(withBaseline(due.context.context, baseline))
        : due.context;
      const nextAt = nextInstant(compiled, subject, { waivers, baseline });
      return [
        {
          productId: product.productId,
          listId: due.judging.listId,
          policies: due.judging.policies,
          contextId,
          context: body,
          documentsId,
          setHash: set.hash,
          scorecards: concerns
            .filter(each => each.concerns(subject))
            .map(({ id }) => id),
          verdicts: judgeSubject(compiled, subject, context),
          evaluatedAt: now,
          ...(nextAt !== undefined && { nextAt }),
          baselines: changed,
          before: due.before,
        },
      ];
    } catch (error) {
      logger.error(
        `${product.ref} could not be judged; what was said of it before stays`,
        toError(error),
      );
      failed.push(product.productId);
      return [];
    }
  };
}
