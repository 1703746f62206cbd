import { toError } from '@backstage/errors';
import { concernOf, nextInstant } from '@meshstage/plugin-data-mesh-common';
import { withBaseline } from '../baseline/withBaseline';
import { NextBaseline, OpenBaselines } from '../baseline/openBaselines';
import { Definitions } from '../sources/GovernanceDefinitions';
import { Judged } from '../verdicts/Judged';
import { judgeSubject } from '../verdicts/judgeSubject';
import { openVerdicts } from '../verdicts/openVerdicts';
import { writeOpenVerdicts } from '../verdicts/openVerdictsText';
import { toCounts } from '../verdicts/outcomeLetters';
import { saveJudged } from '../verdicts/saveJudged';
import { storePolicyList } from '../verdicts/storePolicyList';
import { subjectOf } from '../verdicts/subjectOf';
import { askFor } from './askFor';
import { DueProduct } from './DueProduct';
import { hashedContext } from './readContexts';
import { Known, readKnown } from './readKnown';
import { ScanServices } from './ScanServices';

/** Products whose contracts are in memory at a time: what lives shortly costs no collector anything. */
const PART = 50;
/** What is saved at a time: a transaction takes as long as judging five products, and longer the more it writes. */
const MOST_SAVED = 300;
const MOST_CHARACTERS = 1_000_000;

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
  let judged: Judged[] = [];
  const save = async () => {
    const late = await saveJudged({ knex, judged });
    judged = [];
    // Another replica was quicker; whether it saw the same is seen next time.
    await askFor({ knex, productIds: late });
    await pause();
  };
  for (let start = 0; start < due.length; start += PART) {
    const part = due.slice(start, start + PART);
    const next = await baselines.next(part.map(each => each.context.product));
    const known = await readKnown({ knex, due: part });
    for (const each of part) {
      await pause();
      judged.push(...judge(each, known, next));
    }
    if (isEnough(judged)) {
      await save();
    }
  }
  if (judged.length > 0) {
    await save();
  }
  return failed;
}

function isEnough(judged: readonly Judged[]): boolean {
  const characters = judged.reduce((sum, { open }) => sum + open.length, 0);
  return judged.length >= MOST_SAVED || characters >= MOST_CHARACTERS;
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
    { revisions, open }: Known,
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
      const verdicts = judgeSubject(compiled, subject, context);
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
          outcomes: verdicts.map(({ outcome }) => outcome),
          counts: toCounts(verdicts.map(({ counts }) => counts)),
          open: writeOpenVerdicts(
            openVerdicts(verdicts, now, open.get(product.productId)),
          ),
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
