import { ShapeRow } from '../fields/shape';
import { TreeNode } from '../tree/TreeNode';

const isNumber = (node: TreeNode) =>
  node.kind === 'scalar' && typeof node.value === 'number';

const ANY: ShapeRow = { is: () => true, expected: 'a value' };

const NUMBER: ShapeRow = { is: isNumber, expected: 'a number' };

const RANGE: ShapeRow = {
  is: node =>
    node.kind === 'list' &&
    node.items.length === 2 &&
    node.items.every(isNumber) &&
    numberOf(node.items[0]) !== numberOf(node.items[1]),
  expected: 'a list of two different numbers',
};

function numberOf(node: TreeNode): unknown {
  return node.kind === 'scalar' ? node.value : undefined;
}

/** Operators of library and sql rules with what stands beside them. */
export const OPERATORS: ReadonlyMap<string, ShapeRow> = new Map([
  ['mustBe', ANY],
  ['mustNotBe', ANY],
  ['mustBeGreaterThan', NUMBER],
  ['mustBeGreaterOrEqualTo', NUMBER],
  ['mustBeLessThan', NUMBER],
  ['mustBeLessOrEqualTo', NUMBER],
  ['mustBeBetween', RANGE],
  ['mustNotBeBetween', RANGE],
]);

/** Which rules hold which fields, since ODCS 3.1; what is not listed is for all. */
export const FIELDS_OF_TYPE: ReadonlyMap<string, readonly string[]> = new Map([
  ['metric', ['library']],
  ['rule', ['library']],
  ['arguments', ['library']],
  ['query', ['sql']],
  ['engine', ['custom']],
  ['implementation', ['custom']],
  ...[...OPERATORS.keys()].map(
    name => [name, ['library', 'sql']] as [string, string[]],
  ),
]);
