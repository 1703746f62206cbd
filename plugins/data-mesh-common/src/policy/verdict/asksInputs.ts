import { compileExpression } from '../expression/compileExpression';
import { Condition } from '../language/Condition';
import { ItemKind } from '../language/ItemKind';
import { CompiledPolicySet } from './CompiledPolicySet';

/** Fields that come of the contracts of inputs, by the kind of item that has them. */
const OF_INPUTS: { readonly [K in ItemKind]?: string } = {
  columns: 'fromMasked',
  sla: 'betterThanInputs',
};

/**
 * Whether a policy looks at the contracts that products read; where none does,
 * nobody has to fetch them.
 *
 * @public
 */
export function asksInputs({
  everywhere,
  byDomain,
}: Pick<CompiledPolicySet, 'everywhere' | 'byDomain'>): boolean {
  return [everywhere, ...byDomain.values()].some(policies =>
    policies.some(({ effective: { policy, when, assert } }) => {
      const { forEach } = policy;
      const field = OF_INPUTS[forEach];
      return (
        field !== undefined &&
        [...when, ...assert].some(each => asks(each, forEach, field))
      );
    }),
  );
}

function asks(condition: Condition, kind: ItemKind, field: string): boolean {
  switch (condition.kind) {
    case 'cel': {
      const compiled = compileExpression(condition.expression, kind);
      return 'reads' in compiled && compiled.reads.includes(`item.${field}`);
    }
    case 'test':
    case 'quantity':
      return condition.field === field;
    case 'not':
      return asks(condition.of, kind, field);
    default:
      return condition.of.some(member => asks(member, kind, field));
  }
}
