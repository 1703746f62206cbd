import { MapEntry } from '../../read/tree/TreeNode';
import { Condition } from './Condition';
import { ConditionParsing } from './ConditionParsing';

const MOST_EXPRESSION = 2_000;

/** The expression behind `cel`. */
export function parseExpression(
  { node, start }: MapEntry,
  parsing: ConditionParsing,
): Condition[] {
  const isText =
    node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    node.value.length <= MOST_EXPRESSION;
  if (!isText) {
    parsing.wrongForm(node, `text of at most ${MOST_EXPRESSION} characters`);
    return [];
  }
  if (!parsing.hasRoom(start)) {
    return [];
  }
  const condition: Condition = {
    kind: 'cel',
    expression: node.text,
    at: parsing.reading.place(start),
  };
  parsing.mark(condition, { operator: start, wanted: node.start });
  return [condition];
}
