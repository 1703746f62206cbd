import { MapEntry } from '../../read/tree/TreeNode';
import { MAX_EXPRESSION } from '../expression/expressionLimits';
import { Condition } from './Condition';
import { ConditionParsing } from './ConditionParsing';

/** The expression behind `cel`. */
export function parseExpression(
  { node, start }: MapEntry,
  parsing: ConditionParsing,
): Condition[] {
  const isText = node.kind === 'scalar' && typeof node.value === 'string';
  if (!isText || node.text.length > MAX_EXPRESSION) {
    const found = isText ? `text of ${node.text.length}` : undefined;
    parsing.wrongForm(
      node,
      `text of at most ${MAX_EXPRESSION} characters`,
      found,
    );
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
