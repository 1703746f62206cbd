import { MapEntry, TreeNode } from '../../read/tree/TreeNode';
import { Condition } from './Condition';
import { ConditionMarks } from './ConditionMarks';
import { ConditionParsing } from './ConditionParsing';
import { OPERATOR_WORDS } from './operatorWords';
import { parseExpression } from './parseExpression';
import { parseField, parseOperator } from './parseField';
import { PolicyReading } from './PolicyReading';

/**
 * A condition by its form: what is a combinator, a field, an operator. Whether
 * fields and values fit is asked afterwards, when it is known of what items.
 * Undefined where nothing is left of it; each reason is reported.
 */
export function parseCondition(
  node: TreeNode,
  reading: PolicyReading,
  marks: ConditionMarks,
): Condition | undefined {
  return parseMapping(node, new ConditionParsing(reading, marks, false));
}

/** Several keys of one mapping mean all of them. */
function parseMapping(
  node: TreeNode,
  parsing: ConditionParsing,
): Condition | undefined {
  const { reading } = parsing;
  if (node.kind !== 'map') {
    parsing.wrongForm(node, 'a mapping of fields');
    return undefined;
  }
  if (node.entries.length === 0) {
    parsing.empty(node.start);
    return undefined;
  }
  const of = node.entries.flatMap(entry =>
    reading.below(entry.key, () => parseEntry(entry, parsing)),
  );
  return of.length > 1
    ? { kind: 'all', of, at: reading.place(node.start) }
    : of[0];
}

function parseEntry(entry: MapEntry, parsing: ConditionParsing): Condition[] {
  const { key, node, start } = entry;
  const { reading, marks } = parsing;
  switch (key) {
    case 'all':
    case 'any':
    case 'none': {
      const of = parseMembers(node, parsing);
      return of.length > 0 ? [{ kind: key, of, at: reading.place(start) }] : [];
    }
    case 'not': {
      const of = parseMapping(node, parsing);
      return of ? [{ kind: 'not', of, at: reading.place(start) }] : [];
    }
    case 'cel':
      return parseExpression(entry, parsing);
    default: {
      const inList = new ConditionParsing(reading, marks, true);
      const parseElement = (element: TreeNode) => parseMapping(element, inList);
      return parsing.inList && OPERATOR_WORDS.has(key)
        ? parseOperator(entry, parsing, parseElement)
        : parseField(entry, parsing, parseElement);
    }
  }
}

function parseMembers(node: TreeNode, parsing: ConditionParsing): Condition[] {
  const { reading } = parsing;
  if (node.kind !== 'list') {
    parsing.wrongForm(node, 'a list of conditions');
    return [];
  }
  if (node.items.length === 0) {
    parsing.empty(node.start);
  }
  return node.items.flatMap((item, index) => {
    const member = reading.below(index, () => parseMapping(item, parsing));
    return member ? [member] : [];
  });
}
