import { elementScope } from '../../condition/FieldScope';
import { FieldSpec } from '../../items/FieldSpec';
import { FieldType } from '../../language/FieldType';
import { Operator, Tightness } from '../../operators/Operator';
import { additionOf } from './additionOf';
import { ConditionLeaf, formulaOfCondition } from './formulaOfCondition';
import { implies } from './implies';
import { LeafOrder } from './LeafOrder';

type Test = Extract<ConditionLeaf, { kind: 'test' }>;

/** The words in which conditions are written. */
export interface Vocabulary {
  specOf(field: string): FieldSpec | undefined;
  operatorOf(name: string): Operator | undefined;
}

/** The same operators, asked of the elements of a list. */
export function elementVocabulary(
  { specOf, operatorOf }: Vocabulary,
  list: string,
): Vocabulary {
  const spec = specOf(list);
  return {
    specOf: field => spec && elementScope(spec).spec(field),
    operatorOf,
  };
}

/** Operators of which several hold side by side, each for itself. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['contains']);

/** How leaves of conditions compare: as their operators say. */
export function conditionOrder(
  vocabulary: Vocabulary,
): LeafOrder<ConditionLeaf> {
  const read = new Map<Test, unknown>();

  function wantedOf(test: Test, operator: Operator, type: FieldType): unknown {
    if (!read.has(test)) {
      read.set(test, operator.read(test.wanted, type));
    }
    return read.get(test);
  }

  function compared(one: Test, other: Test): Tightness {
    const operator = vocabulary.operatorOf(one.operator);
    const type = vocabulary.specOf(one.field)?.type;
    if (!operator || !type || !sameWords(one, other)) {
      return 'incomparable';
    }
    return operator.compare(
      wantedOf(one, operator, type),
      wantedOf(other, operator, type),
      type,
    );
  }

  return {
    implies(one, other) {
      if (one.kind === 'test' && other.kind === 'test') {
        return ['equal', 'tighter'].includes(compared(one, other));
      }
      if (one.kind === 'quantity' && other.kind === 'quantity') {
        return (
          sameQuantity(one, other) &&
          implies(
            formulaOfCondition(one.of),
            formulaOfCondition(other.of),
            conditionOrder(elementVocabulary(vocabulary, one.field)),
          )
        );
      }
      return (
        one.kind === 'cel' &&
        other.kind === 'cel' &&
        one.expression === other.expression
      );
    },
    clash(one, other) {
      if (one.kind === 'test' && other.kind === 'test') {
        return sameWords(one, other) && !SIDE_BY_SIDE.has(one.operator);
      }
      if (one.kind === 'quantity' && other.kind === 'quantity') {
        // Of what one element must be, another element may be more.
        return (
          one.quantity === 'every' &&
          sameQuantity(one, other) &&
          typeof additionOf(
            formulaOfCondition(one.of),
            formulaOfCondition(other.of),
            conditionOrder(elementVocabulary(vocabulary, one.field)),
          ) === 'object'
        );
      }
      return false;
    },
  };
}

type Named = { field: string };

function sameWords(
  one: Named & { operator: string },
  other: Named & { operator: string },
): boolean {
  return one.field === other.field && one.operator === other.operator;
}

function sameQuantity(
  one: Named & { quantity: string },
  other: Named & { quantity: string },
): boolean {
  return one.field === other.field && one.quantity === other.quantity;
}
