import { JsonObject } from '../../model';
import { kindOf } from '../../read/tree/kindOf';
import { toJson } from '../../read/tree/toJson';
import { MapEntry, TreeNode } from '../../read/tree/TreeNode';
import { operatorOf } from '../operators/operators.table';
import { Condition } from './Condition';
import { Mark } from './ConditionMarks';
import { ConditionParsing } from './ConditionParsing';
import { nearOperator, OPERATOR_WORDS, QUANTITIES } from './operatorWords';

/** Reads what stands behind `every` and `some`. */
export type ParseElement = (node: TreeNode) => Condition | undefined;

/** A field with its operators. */
export function parseField(
  entry: MapEntry,
  parsing: ConditionParsing,
  parseElement: ParseElement,
): Condition[] {
  const { key: field, node, start } = entry;
  const { reading } = parsing;
  if (node.kind !== 'map') {
    if (parsing.inList && nearOperator(field) !== undefined) {
      reportOperator('', entry, parsing);
      return [];
    }
    reading.find('policy-operator-missing', start, {
      field,
      found: kindOf(node),
      ...shownTest(node),
    });
    return [];
  }
  if (node.entries.length === 0) {
    parsing.empty(node.start);
  }
  const mark = { path: reading.path(), place: reading.place(start) };
  return node.entries.flatMap(operator =>
    reading.below(operator.key, () =>
      parseOperator(operator, parsing, parseElement, { field, mark }),
    ),
  );
}

/** Whose operator it is; left out = of the element itself. */
interface Asked {
  field: string;
  mark?: Mark;
}

/** An operator with what stands behind it. */
export function parseOperator(
  entry: MapEntry,
  parsing: ConditionParsing,
  parseElement: ParseElement,
  { field, mark }: Asked = { field: '' },
): Condition[] {
  const { key: name, node, start } = entry;
  const quantity = QUANTITIES.find(each => each === name);
  if (!quantity && !operatorOf(name)) {
    reportOperator(field, entry, parsing);
    return [];
  }
  if (!parsing.hasRoom(start)) {
    return [];
  }
  const at = parsing.reading.place(start);
  const of = quantity && parseElement(node);
  if (quantity && !of) {
    return [];
  }
  const condition: Condition =
    quantity && of
      ? { kind: 'quantity', field, quantity, of, at }
      : { kind: 'test', field, operator: name, wanted: toJson(node), at };
  parsing.mark(condition, { operator: start, wanted: node.start }, mark);
  return [condition];
}

function reportOperator(
  field: string,
  { key: operator, start }: MapEntry,
  { reading }: ConditionParsing,
): void {
  reading.find('policy-operator', start, () => {
    const near = nearOperator(operator);
    return {
      operator,
      field,
      names: [...OPERATOR_WORDS],
      ...(near !== undefined && { near }),
    };
  });
}

/** What somebody who wrote a value where an operator belongs must have meant. */
function shownTest(node: TreeNode): JsonObject {
  const isShort = node.kind === 'scalar' && node.text.length <= 40;
  if (isShort && node.value !== null) {
    return { shown: `equals: ${node.text}` };
  }
  return node.kind === 'list' ? { shown: 'in: [...]' } : {};
}
