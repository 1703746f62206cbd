import { JsonObject } from '../../model';
import { nearName } from '../../read/fields/nearName';
import { formatPath } from '../../read/path';
import { toJson } from '../../read/tree/toJson';
import { MapEntry, MapNode, TreeNode } from '../../read/tree/TreeNode';
import { OPERATOR_SYNONYMS } from '../operators/operatorSynonyms.table';
import { OPERATORS, operatorOf } from '../operators/operators.table';
import { Condition } from './Condition';
import { ConditionMarks, Mark } from './ConditionMarks';
import { kindOf } from './kindOf';
import { PolicyReading } from './PolicyReading';

const MOST_TESTS = 500;
const MOST_EXPRESSION = 2_000;
const QUANTITIES = ['every', 'some'] as const;
const OPERATOR_NAMES: readonly string[] = [
  ...OPERATORS.map(({ name }) => name),
  ...QUANTITIES,
];

/** Where a condition is being read. */
interface Parsing {
  reading: PolicyReading;
  marks: ConditionMarks;
  /** Inside of `every` and `some`, where an operator speaks of the element itself. */
  inList: boolean;
}

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
  return parseMapping(node, { reading, marks, inList: false });
}

function parseMapping(node: TreeNode, parsing: Parsing): Condition | undefined {
  const { reading } = parsing;
  if (node.kind !== 'map') {
    return wrongForm(node, reading, 'a mapping of fields');
  }
  if (node.entries.length === 0) {
    reading.find('policy-condition-empty', node.start, { key: keyOf(reading) });
    return undefined;
  }
  const parts = node.entries.flatMap(entry =>
    reading.below(entry.key, () => parseEntry(entry, parsing)),
  );
  return grouped(parts, node, reading);
}

/** Several keys of one mapping mean all of them. */
function grouped(
  parts: readonly Condition[],
  { start }: MapNode,
  reading: PolicyReading,
): Condition | undefined {
  return parts.length > 1
    ? { kind: 'all', of: parts, at: reading.place(start) }
    : parts[0];
}

function parseEntry(entry: MapEntry, parsing: Parsing): Condition[] {
  const { key, node, start } = entry;
  const { reading } = parsing;
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
    default:
      return parsing.inList && OPERATOR_NAMES.includes(key)
        ? parseOperator('', entry, entry, parsing)
        : parseField(entry, parsing);
  }
}

function parseMembers(node: TreeNode, parsing: Parsing): Condition[] {
  const { reading } = parsing;
  if (node.kind !== 'list') {
    wrongForm(node, reading, 'a list of conditions');
    return [];
  }
  if (node.items.length === 0) {
    reading.find('policy-condition-empty', node.start, { key: keyOf(reading) });
  }
  return node.items.flatMap((item, index) => {
    const member = reading.below(index, () => parseMapping(item, parsing));
    return member ? [member] : [];
  });
}

function parseExpression(
  { node, start }: MapEntry,
  parsing: Parsing,
): Condition[] {
  const { reading, marks } = parsing;
  const isText =
    node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    node.value.length <= MOST_EXPRESSION;
  if (!isText) {
    wrongForm(node, reading, `text of at most ${MOST_EXPRESSION} characters`);
    return [];
  }
  if (!counted(start, reading)) {
    return [];
  }
  const condition: Condition = {
    kind: 'cel',
    expression: node.text,
    at: reading.place(start),
  };
  const mark = markOf(start, reading);
  const wanted = markOf(node.start, reading);
  marks.set(condition, { field: mark, operator: mark, wanted });
  return [condition];
}

function parseField(entry: MapEntry, parsing: Parsing): Condition[] {
  const { key: field, node, start } = entry;
  const { reading } = parsing;
  if (node.kind !== 'map') {
    reading.find('policy-operator-missing', start, {
      field,
      found: kindOf(node),
      ...shownTest(node),
    });
    return [];
  }
  if (node.entries.length === 0) {
    reading.find('policy-condition-empty', node.start, { key: field });
  }
  return node.entries.flatMap(operator =>
    reading.below(operator.key, () =>
      parseOperator(field, entry, operator, parsing),
    ),
  );
}

function parseOperator(
  field: string,
  { start: fieldStart }: MapEntry,
  { key: name, node, start }: MapEntry,
  parsing: Parsing,
): Condition[] {
  const { reading, marks } = parsing;
  const quantity = QUANTITIES.find(each => each === name);
  if (!quantity && !operatorOf(name)) {
    const near = nearOperator(name);
    reading.find('policy-operator', start, {
      operator: name,
      field,
      names: [...OPERATOR_NAMES],
      ...(near !== undefined && { near }),
    });
    return [];
  }
  if (!counted(start, reading)) {
    return [];
  }
  const at = reading.place(start);
  const of = quantity && parseMapping(node, { ...parsing, inList: true });
  if (quantity && !of) {
    return [];
  }
  const condition: Condition =
    quantity && of
      ? { kind: 'quantity', field, quantity, of, at }
      : { kind: 'test', field, operator: name, wanted: toJson(node), at };
  const operator = markOf(start, reading);
  marks.set(condition, {
    field:
      field === ''
        ? operator
        : {
            path: formatPath(reading.steps.slice(0, -1)),
            place: reading.place(fieldStart),
          },
    operator,
    wanted: markOf(node.start, reading),
  });
  return [condition];
}

/** The operator that is meant: one that is misspelt, or what others call it. */
function nearOperator(name: string): string | undefined {
  const word = name.replace(/^\$/, '');
  return (
    OPERATOR_NAMES.find(each => each === word) ??
    OPERATOR_SYNONYMS.get(word.toLowerCase()) ??
    nearName(word, OPERATOR_NAMES)
  );
}

/** Whether there is room for one more test; the first that has none is reported. */
function counted(offset: number, reading: PolicyReading): boolean {
  reading.tests += 1;
  if (reading.tests === MOST_TESTS + 1) {
    reading.find('policy-condition-too-large', offset, { limit: MOST_TESTS });
  }
  return reading.tests <= MOST_TESTS;
}

function markOf(offset: number, reading: PolicyReading): Mark {
  return { path: reading.path(), place: reading.place(offset) };
}

function keyOf({ steps }: PolicyReading): string {
  return String(steps.filter(step => typeof step === 'string').at(-1) ?? '');
}

function wrongForm(
  node: TreeNode,
  reading: PolicyReading,
  expected: string,
): undefined {
  reading.find('policy-condition-form', node.start, {
    key: keyOf(reading),
    expected,
    found: kindOf(node),
  });
  return undefined;
}

/** What somebody who wrote a value where an operator belongs must have meant. */
function shownTest(node: TreeNode): JsonObject {
  const isShort = node.kind === 'scalar' && node.text.length <= 40;
  if (isShort && node.value !== null) {
    return { shown: `equals: ${node.text}` };
  }
  return node.kind === 'list' ? { shown: 'in: [...]' } : {};
}
