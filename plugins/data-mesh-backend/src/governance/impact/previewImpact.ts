import { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import {
  changeProblems,
  CompiledPolicySet,
  ImpactOfChange,
  ImpactPreview,
  ImpactTally,
  makeImpact,
  PolicyFileChange,
  renderProblem,
  unacceptedApprovals,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ClaimsOf } from '../../access/claimsOf';
import { Visibility } from '../../access/Visibility';
import { ReadCatalogFacts } from '../../intake/catalogFacts';
import { openBaselines } from '../baseline/openBaselines';
import { createPause, Pause } from '../scan/createPause';
import { PolicyLevels } from '../sources/config/PolicyLevels';
import { ServedGovernance } from '../sources/createGovernanceDefinitions';
import { readRevisions } from '../verdicts/readRevisions';
import { revisionsOf } from '../verdicts/revisionsOf';
import { subjectOf } from '../verdicts/subjectOf';
import { changedDefinitions } from './changedDefinitions';
import { readImpactContexts } from './readImpactContexts';
import { waiversOfChange } from './waiversOfChange';
import { countVisible } from './store/countVisible';
import { readVisiblePage, VisibleRow } from './store/readVisiblePage';

/** Products that are told; all are counted. */
const MOST_TOLD = 500;
/** Products whose contracts are in memory at a time. */
const CHUNK = 100;

/** What a preview looks at, and for how long. */
export interface PreviewOptions {
  knex: Knex;
  definitions: ServedGovernance;
  /** The sources of policies that are configured. */
  levels: readonly (PolicyLevels & { id: string })[];
  reading: Visibility;
  /** As the caller sees the catalog. */
  catalogFacts: ReadCatalogFacts;
  claimsOf: ClaimsOf;
  changes: readonly PolicyFileChange[];
  now: Date;
  logger: LoggerService;
  /** Says when time has run out, or nobody waits any more. */
  isOver(): boolean;
}

/** A preview with what is compared. */
interface Asked extends PreviewOptions {
  impact: ImpactOfChange;
  /** In force, and what would be. */
  sides: { before: CompiledPolicySet; after: CompiledPolicySet };
  tally: ImpactTally;
  pause: Pause;
  /** Has a product told that could not be judged. */
  unjudged(ref: string, error: unknown): void;
}

/**
 * What a change of policies would do to the products that the caller may read.
 * Nothing is stored. It is done in slices, so that others have the process in
 * between, and ends with what it has when time is over. A product that cannot be
 * judged is told, and stops none of the others.
 */
export async function previewImpact(
  options: PreviewOptions,
): Promise<ImpactPreview> {
  const { knex, definitions, levels, reading, changes, isOver } = options;
  const current = await definitions.current();
  if (!current) {
    throw new ServiceUnavailableError(
      'A source of policies was never read, so nobody knows what is asked of products now; the page of policy files says which',
    );
  }
  const head = changedDefinitions(current, levels, changes);
  const own = await waiversOfChange({ ...options, current, head });
  const impact = makeImpact(current, { ...head, waivers: own.waivers });
  const tally = new ImpactTally(MOST_TOLD);
  let told = false;
  const asked: Asked = {
    ...options,
    impact,
    sides: { before: current.compiled, after: head.compiled },
    tally,
    pause: createPause(),
    unjudged(ref, error) {
      tally.addUnjudged(ref);
      // A policy that breaks the engine does so for each of them.
      if (!told) {
        options.logger.warn(
          `In a preview of policies ${ref} could not be judged, and perhaps others`,
          toError(error),
        );
      }
      told = true;
    },
  };
  const total = await countVisible({ knex, reading });
  let after: string | undefined = '';
  while (after !== undefined && !isOver()) {
    const page = await readVisiblePage({ knex, reading, after });
    const concerned = page.filter(row => impact.concerns(row));
    for (let rest = page.length - concerned.length; rest > 0; rest -= 1) {
      tally.add();
    }
    for (let at = 0; at < concerned.length && !isOver(); at += CHUNK) {
      await judgeChunk(asked, concerned.slice(at, at + CHUNK));
    }
    after = page.at(-1)?.product_id;
  }
  return {
    ...tally.impact(),
    policySets: { before: current.set.hash, after: head.set.hash },
    total,
    complete: after === undefined,
    problems: [
      ...changeProblems(current.problems, head.problems, changes),
      ...unacceptedApprovals(own.unaccepted),
    ].map(each => ({ ...each, problem: renderProblem(each.problem) })),
  };
}

async function judgeChunk(
  asked: Asked,
  rows: readonly VisibleRow[],
): Promise<void> {
  const { knex, now, impact, sides, tally } = asked;
  const productIds = rows.map(row => row.product_id);
  const contexts = await readImpactContexts({ ...asked, productIds });
  const revisions = await readRevisions({
    knex,
    ids: new Set(contexts.flatMap(({ context }) => revisionsOf(context))),
  });
  const products = rows.map(({ product_id: productId, domain }) => ({
    ...{ productId, domain },
  }));
  const [before, after] = [
    await openBaselines({ knex, policies: sides.before, products }),
    await openBaselines({ knex, policies: sides.after, products }),
  ];
  // As the next scan would find them, which is seconds after the change is made.
  const nextOf = await after.next(products);
  for (const { product, context, catalog } of contexts) {
    const { ref } = context;
    try {
      const subject = subjectOf({
        context,
        revisions,
        now: now.toISOString(),
        facts: catalog,
      });
      const baseline = {
        before: before.of(product),
        after: nextOf(product, subject).baseline,
      };
      const judged = await inSlices(
        impact.judgeInSteps(subject, { baseline }),
        asked,
      );
      if (!judged) {
        return;
      }
      tally.add(judged);
    } catch (error) {
      asked.unjudged(ref, error);
    }
  }
}

type JudgedImpact = ReturnType<ImpactOfChange['judge']>;

/** A product has hundreds of policies, each of which may take a while; undefined where time is over. */
async function inSlices(
  steps: Generator<void, JudgedImpact>,
  { pause, isOver }: Asked,
): Promise<JudgedImpact | undefined> {
  await pause();
  let step = isOver() ? undefined : steps.next();
  while (step && !step.done) {
    await pause();
    step = isOver() ? undefined : steps.next();
  }
  return step?.value;
}
