import { Budget } from '../Budget';
import { Item } from '../items/Item';
import { itemSource } from '../items/itemSource';
import { lazy } from '../items/lazy';
import { PolicySubject } from '../items/PolicySubject';
import { PolicyFix } from '../language/DataPolicy';
import { ItemKind } from '../language/ItemKind';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { ItemJudgement } from '../verdict/ItemJudgement';
import { Evidence } from '../verdict/PolicyVerdict';

type Proposal = NonNullable<PolicyFix['set']>;

/** What to write into an item so that a policy accepts it; undefined where nobody can tell. */
export type ProposalFinder = (
  compiled: CompiledPolicy,
  evidence: Evidence,
) => Proposal | undefined;

/**
 * Finds what policies propose for the items of a subject. It is asked whether it
 * would be accepted: an overlay may ask for more than the policy that it tightens
 * proposes, and whoever writes that would be refused once more.
 */
export function proposalFinder(subject: PolicySubject): ProposalFinder {
  const source = lazy(() => itemSource(subject));
  const known = new Map<ItemKind, ReadonlyMap<string, Item>>();
  const itemsOf = (kind: ItemKind) => {
    const items =
      known.get(kind) ??
      new Map(source()(kind).map(item => [placeOf(item), item]));
    known.set(kind, items);
    return items;
  };
  const budgets = new Map<CompiledPolicy, Budget>();
  return (compiled, evidence) => {
    const { forEach, fix } = compiled.effective.policy;
    const item =
      fix?.set && evidence.outcome === 'fail'
        ? itemsOf(forEach).get(placeOf(evidence))
        : undefined;
    if (!item || !fix?.set) {
      return undefined;
    }
    const budget = budgets.get(compiled) ?? new Budget();
    budgets.set(compiled, budget);
    const judgement = compiled.judge(mended(item, fix.set), budget);
    return isRefused(judgement, fix.set) ? undefined : fix.set;
  };
}

function placeOf({ document, modelPath }: Item | Evidence): string {
  return JSON.stringify([document, modelPath]);
}

/** The item as it would be, with nothing else changed by it. */
function mended(item: Item, set: Proposal): Item {
  const { kind, path, key, modelPath, parents, around } = item;
  const isSet = (field: string) => Object.hasOwn(set, field);
  return {
    kind,
    path,
    key,
    modelPath,
    parents,
    around,
    get: field => (isSet(field) ? set[field] ?? undefined : item.get(field)),
    lacks: field => (isSet(field) ? undefined : item.lacks?.(field)),
  };
}

/**
 * Whether what is proposed is what is refused. Another field may fail too, or
 * show what is proposed under another name: that is no reason to withhold it.
 */
function isRefused(judgement: ItemJudgement, set: Proposal): boolean {
  if (judgement === undefined || judgement === 'pass') {
    return false;
  }
  if ('missing' in judgement) {
    return false;
  }
  if ('error' in judgement) {
    return judgement.field === undefined || Object.hasOwn(set, judgement.field);
  }
  const { operator, field } = judgement.failed;
  return operator === 'cel' || Object.hasOwn(set, field);
}
