import { PlaceOf } from '../../policy/items/Item';
import { PolicySubject } from '../../policy/items/PolicySubject';
import { CompiledPolicySet } from '../../policy/verdict/CompiledPolicySet';
import { eachOf } from '../../policy/verdict/evaluate';
import { PolicyBaseline } from '../../policy/verdict/PolicyBaseline';
import { PolicyVerdict } from '../../policy/verdict/PolicyVerdict';
import { PolicyWaiver } from '../../policy/verdict/PolicyWaiver';
import { groupsOf } from '../groupsOf';
import { scoreProduct } from '../scoreProduct';
import { changedWaivers } from './changedWaivers';
import { LevelFlip, PolicyTold } from './Impact';
import { ImpactSide } from './ImpactSide';
import { ImpactPlan, makeImpactPlan } from './makeImpactPlan';
import { JudgedImpact } from './JudgedImpact';
import { levelFlipOf } from './levelFlipOf';
import { policyFlips } from './policyFlips';
import { ScorecardPair, scorecardPairs, ScorecardSide } from './scorecardPairs';
import { verdictsById } from './verdictsById';

/** A product that may be asked. @public */
export type ImpactProduct = Pick<PolicySubject, 'domain' | 'ref'>;

/** What is known of a product besides, to ask what a change does to it. @public */
export interface ImpactAsked {
  /** Finds the line of each item that did not pass; absent = nobody looks now. */
  placeOf?: PlaceOf;
  /**
   * What had failed before policies came: of those in force, and of those that
   * would be, once the product was looked at.
   */
  baseline?: { before?: PolicyBaseline; after?: PolicyBaseline };
}

/** A change of policies, ready to be asked what it does to products. @public */
export interface ImpactOfChange {
  /** Whether anything can be said otherwise of a product: if not, it need not be read. */
  concerns(product: ImpactProduct): boolean;
  /** What is said of a product before and after the change. */
  judge(subject: PolicySubject, asked?: ImpactAsked): JudgedImpact;
  /** The same, with a stop after each policy: others may work in between, or nobody waits any more. */
  judgeInSteps(
    subject: PolicySubject,
    asked?: ImpactAsked,
  ): Generator<void, JudgedImpact>;
}

/**
 * What a change of policies, waivers and scorecards does to products. Both sides
 * are asked the same at point `publish`, at the time of the subject; a verdict is
 * the same at every point, and this point says what would be refused. Only what
 * has changed is judged, and what scorecards need beside it.
 *
 * @public
 */
export function makeImpact(base: ImpactSide, head: ImpactSide): ImpactOfChange {
  const scorecards = scorecardPairs(base.scorecards, head.scorecards);
  const waived = changedWaivers(base.waivers, head.waivers);
  const [waiversBefore, waiversAfter] = [byProduct(base), byProduct(head)];
  const told = new Map([...wordsOf(base), ...wordsOf(head)]);
  const plans = new Map<string, ImpactPlan>();

  function planOf({ domain, ref = '' }: ImpactProduct): ImpactPlan {
    const own = waived.get(ref.toLowerCase());
    const known = own ? undefined : plans.get(domain);
    const plan =
      known ??
      makeImpactPlan({
        ...{ base, head, scorecards, domain },
        waived: own ?? new Set(),
      });
    if (!own) {
      plans.set(domain, plan);
    }
    return plan;
  }

  function* judgeInSteps(
    subject: PolicySubject,
    { placeOf, baseline }: ImpactAsked = {},
  ): Generator<void, JudgedImpact> {
    const plan = planOf(subject);
    function* ask(
      set: CompiledPolicySet,
      waivers: Waivers,
      spared: PolicyBaseline | undefined,
    ): Generator<void, PolicyVerdict[]> {
      const verdicts: PolicyVerdict[] = [];
      const each = eachOf(set, subject, {
        point: 'publish',
        waivers: waivers.get((subject.ref ?? '').toLowerCase()),
        baseline: spared,
        placeOf,
        // Of all that is spared it is told how much.
        ...(spared && { mostEvidence: Infinity }),
      });
      for (const verdict of each) {
        verdicts.push(verdict);
        yield;
      }
      return verdicts;
    }
    const before = yield* ask(plan.before, waiversBefore, baseline?.before);
    const after = [
      ...before.filter(({ policy }) => !plan.changed.has(policy)),
      ...(yield* ask(plan.after, waiversAfter, baseline?.after)),
    ];
    return {
      outcomes: outcomesOf(plan, before, after, told),
      product: {
        ref: subject.ref ?? '',
        title: subject.product?.document.name ?? subject.ref ?? '',
        domain: subject.domain,
        ...(subject.owner !== undefined && { owner: subject.owner }),
        policies: policyFlips(plan, before, after, {
          told,
          baseline: baseline?.after,
          now: subject.context.now,
        }),
        levels: plan.scorecards.flatMap(pair =>
          levelFlips(pair, subject, before, after, told),
        ),
      },
    };
  }

  return {
    concerns(product) {
      const plan = planOf(product);
      return plan.changed.size + plan.scorecards.length > 0;
    },
    judge(subject, asked) {
      const steps = judgeInSteps(subject, asked);
      let step = steps.next();
      while (!step.done) {
        step = steps.next();
      }
      return step.value;
    },
    judgeInSteps,
  };
}

type Told = ReadonlyMap<string, PolicyTold>;
type Waivers = ReadonlyMap<string, readonly PolicyWaiver[]>;

function byProduct({ waivers }: ImpactSide): Waivers {
  return new Map(groupsOf(waivers, ({ product }) => product.toLowerCase()));
}

/** Of two policies with one id the global one comes first, and overlays have the same words. */
function wordsOf({ set }: ImpactSide): [string, PolicyTold][] {
  return [...[...set.byDomain.values()].flat(), ...set.everywhere].map(
    ({ policy }) => [policy.id, policy],
  );
}

function outcomesOf(
  { changed }: ImpactPlan,
  before: readonly PolicyVerdict[],
  after: readonly PolicyVerdict[],
  told: Told,
): JudgedImpact['outcomes'] {
  const [was, is] = [verdictsById(before), verdictsById(after)];
  return [...changed].map(([id, change]) => ({
    id,
    title: told.get(id)?.title ?? id,
    change,
    before: was.get(id)?.outcome,
    after: is.get(id)?.outcome,
  }));
}

function levelFlips(
  { id, title, before: was, after: is }: ScorecardPair,
  subject: PolicySubject,
  before: readonly PolicyVerdict[],
  after: readonly PolicyVerdict[],
  told: Told,
): LevelFlip[] {
  const scoreOf = (
    side: ScorecardSide | undefined,
    verdicts: readonly PolicyVerdict[],
  ) =>
    side?.concerns(subject)
      ? scoreProduct(side.scorecard, verdicts, told)
      : undefined;
  const one = scoreOf(was, before);
  const other = scoreOf(is, after);
  const names = is?.scorecard.levels.map(({ name }) => name) ?? [];
  const kind = levelFlipOf(one?.level, other?.level, names);
  return kind
    ? [
        {
          scorecard: id,
          title,
          kind,
          ...(one && { before: one.level }),
          ...(other && { after: other.level }),
          missing: other?.missing ?? [],
        },
      ]
    : [];
}
