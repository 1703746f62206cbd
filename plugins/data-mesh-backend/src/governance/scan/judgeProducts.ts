import { toError } from '@backstage/errors';
import { OpenBaselines } from '../baseline/openBaselines';
import { Judged } from '../verdicts/Judged';
import { storePolicyList } from '../verdicts/storePolicyList';
import { DueProduct } from './DueProduct';
import { makeJudge } from './makeJudge';
import { readKnown } from './readKnown';
import { Scanning } from './Scanning';

/** Products whose contracts are in memory at a time: what lives shortly costs no collector anything. */
const PART = 50;

interface Options
  extends Pick<
    Scanning,
    'knex' | 'logger' | 'definitions' | 'lists' | 'saving' | 'pause'
  > {
  due: readonly DueProduct[];
  at: Date;
  baselines: OpenBaselines;
}

/** What came of some products. */
interface JudgedPart {
  judged: Judged[];
  failures: { product: DueProduct['context']['product']; error: unknown }[];
}

/**
 * Judges products and has kept what came out, a few at a time. What fails for one
 * stops none of the others: what was said of it stays. Resolves to the ids of
 * those that could not be judged.
 */
export async function judgeProducts(options: Options): Promise<string[]> {
  const { logger, due, saving } = options;
  await storeLists(options);
  const failed: string[] = [];
  const judgePart = startJudging(options);
  for (let start = 0; start < due.length; start += PART) {
    const { judged, failures } = await judgePart(
      due.slice(start, start + PART),
    );
    for (const { product, error } of failures) {
      logger.error(
        `${product.ref} could not be judged; what was said of it before stays`,
        toError(error),
      );
      failed.push(product.productId);
    }
    await saving.add(judged);
  }
  return failed;
}

async function storeLists({ knex, lists, due }: Options): Promise<void> {
  for (const { judging, before } of due) {
    const { listId } = judging;
    if (before?.list_id !== listId && !lists.has(listId)) {
      await storePolicyList({ knex, ...judging });
      lists.add(listId);
    }
  }
}

/**
 * Contracts are half of what there is to read, and no policy may look at them: so
 * they are read from when the first one does.
 */
function startJudging(options: Options) {
  const { knex, baselines, pause } = options;
  const judge = makeJudge(options);
  let readsContracts = false;

  return async function judgePart(
    part: readonly DueProduct[],
  ): Promise<JudgedPart> {
    const next = await baselines.next(part.map(each => each.context.product));
    const known = await readKnown({ knex, due: part, readsContracts });
    const came: JudgedPart = { judged: [], failures: [] };
    for (const each of part) {
      const rest = pause();
      if (rest) {
        await rest;
      }
      try {
        came.judged.push(judge(each, known, next));
      } catch (error) {
        came.failures.push({ product: each.context.product, error });
      }
      if (known.unread?.wereLookedAt) {
        readsContracts = true;
        return await judgePart(part);
      }
    }
    return came;
  };
}
