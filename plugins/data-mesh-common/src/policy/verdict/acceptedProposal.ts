import { Budget } from '../Budget';
import { Check } from '../condition/Check';
import { Item } from '../items/Item';
import { ContextPart } from '../items/FieldSpec';
import { PolicyFix } from '../language/DataPolicy';
import { ItemKind } from '../language/ItemKind';
import { EffectivePolicy } from '../overlay/EffectivePolicy';

type Proposal = NonNullable<PolicyFix['set']>;

/** Any part of a context: what it would tell is not known. */
const UNKNOWN: ContextPart = 'live';

/**
 * What a policy proposes to write; absent where it is refused whatever else an
 * item has. An overlay may ask for more than the policy that it tightens
 * proposes, and whoever wrote that would be refused once more.
 */
export function acceptedProposal(
  { policy: { forEach, fix } }: EffectivePolicy,
  asserts: readonly Check<Item>[],
): Proposal | undefined {
  const set = fix?.set;
  if (!set) {
    return undefined;
  }
  const proposed = itemWith(forEach, set);
  const isRefused = asserts.some(
    ({ test }) => test(proposed, new Budget()) === false,
  );
  return isRefused ? undefined : set;
}

/** An item, and all that it stands in, of which nobody knows more than some fields. */
function itemWith(kind: ItemKind, set: Proposal): Item {
  const isSet = (field: string) => Object.hasOwn(set, field);
  const item = {
    kind,
    path: '',
    key: '',
    modelPath: '',
    parents: {},
    get: (field: string) =>
      isSet(field) ? set[field] ?? undefined : undefined,
    lacks: (field: string) => (isSet(field) ? undefined : UNKNOWN),
  };
  const unknown = { ...item, get: () => undefined, lacks: () => UNKNOWN };
  return {
    ...item,
    parents: {
      dataset: unknown,
      contract: unknown,
      port: unknown,
      product: unknown,
    },
  };
}
