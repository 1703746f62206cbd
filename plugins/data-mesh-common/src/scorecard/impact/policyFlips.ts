import { PolicyBaseline } from '../../policy/verdict/PolicyBaseline';
import { PolicyVerdict } from '../../policy/verdict/PolicyVerdict';
import { flipOf } from './flipOf';
import { FLIP_KINDS } from './flips.table';
import { PolicyFlip, PolicyTold } from './Impact';
import { ImpactPlan } from './makeImpactPlan';
import { sparedOf } from './sparedOf';
import { verdictsById } from './verdictsById';

/** What the policies that have changed say otherwise of a product, the worst first. */
export function policyFlips(
  { changed, after: { everywhere } }: ImpactPlan,
  before: readonly PolicyVerdict[],
  after: readonly PolicyVerdict[],
  asked: {
    told: ReadonlyMap<string, PolicyTold>;
    /** What is spared after the change. */
    baseline: PolicyBaseline | undefined;
    /** ISO 8601. */
    now: string | undefined;
  },
): PolicyFlip[] {
  const { told, baseline, now } = asked;
  const [was, is] = [verdictsById(before), verdictsById(after)];
  const compiled = new Map(
    everywhere.map(each => [each.effective.policy.id, each]),
  );
  return [...changed.keys()]
    .flatMap((id): PolicyFlip[] => {
      const [verdict, policy] = [is.get(id), compiled.get(id)];
      const flip = flipOf(was.get(id), verdict);
      if (!flip) {
        return [];
      }
      const spared =
        verdict && policy && sparedOf(verdict, policy, baseline, now);
      const title = told.get(id)?.title ?? id;
      return [{ policy: id, title, ...flip, ...(spared && { spared }) }];
    })
    .sort(
      (one, other) =>
        FLIP_KINDS.indexOf(one.kind) - FLIP_KINDS.indexOf(other.kind) ||
        (one.policy < other.policy ? -1 : 1),
    );
}
