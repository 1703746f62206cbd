import { QualityRule } from '../../model';
import { Group } from '../fields/Group';
import { Reading, release } from '../fields/Reading';
import { entryOf, MapNode } from '../tree/TreeNode';
import { FIELDS_OF_TYPE, OPERATORS } from './qualityShapes.table';

/** What a rule must hold by its type, ODCS 3; ODCS 2 lets everything pass. */
export const checkQuality: Group<QualityRule>['finish'] = (
  model,
  node,
  reading,
) => {
  if (reading.version < release(3, 0)) {
    return;
  }
  const strict = reading.version >= release(3, 1);
  const stated = entryOf(node, 'type') !== undefined;
  const has = (field: string) => entryOf(node, field) !== undefined;
  if (
    strict
      ? (stated && model.type === 'library') || has('metric')
      : model.type === 'library'
  ) {
    need(strict ? 'metric' : 'rule', node, reading);
    checkOperators(model, node, reading);
  }
  if (model.type === 'sql') {
    need('query', node, reading);
    if (strict) {
      checkOperators(model, node, reading);
    }
  }
  if (model.type === 'custom') {
    need('engine', node, reading);
    need('implementation', node, reading);
    checkImplementation(node, reading);
  }
  if (node.entries.length === 0) {
    reading.find('missing-operator', node.start);
  }
  if (strict) {
    checkPlaces(stated ? model.type : '', node, reading, has('metric'));
  }
};

function need(field: string, node: MapNode, reading: Reading): void {
  const value = entryOf(node, field)?.node;
  if (!value || (value.kind === 'scalar' && value.text.trim() === '')) {
    reading.find('missing-field', node.start, { field });
  }
}

function checkImplementation(node: MapNode, reading: Reading): void {
  const entry = entryOf(node, 'implementation');
  const value = entry?.node;
  const fits =
    !value ||
    value.kind === 'map' ||
    (value.kind === 'scalar' && typeof value.value === 'string');
  if (!fits) {
    reading.findBelow('implementation', 'unexpected-value', value.start, {
      expected: 'text or a mapping',
    });
  }
}

function checkOperators(
  model: QualityRule,
  node: MapNode,
  reading: Reading,
): void {
  if (!model.operator && reading.version >= release(3, 1)) {
    reading.find('missing-operator', node.start);
  }
  for (const { key, node: value } of node.entries) {
    const row = OPERATORS.get(key);
    if (row && !row.is(value, reading)) {
      reading.findBelow(key, 'unexpected-value', value.start, {
        expected: row.expected,
      });
    }
  }
}

/** A query in a rule of type text has no effect, and the standard forbids it. */
function checkPlaces(
  type: string,
  node: MapNode,
  reading: Reading,
  hasMetric: boolean,
): void {
  for (const { key, start } of node.entries) {
    const types = FIELDS_OF_TYPE.get(key);
    const fits =
      !types ||
      types.includes(type) ||
      (hasMetric && types.includes('library'));
    if (!fits) {
      reading.findBelow(key, 'misplaced-field', start, { field: key, type });
    }
  }
}
