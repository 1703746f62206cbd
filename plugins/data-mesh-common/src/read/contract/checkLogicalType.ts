import { SchemaProperty } from '../../model';
import { Group } from '../fields/Group';
import { Reading, release, wordsOf } from '../fields/Reading';
import { checkShape } from '../fields/shape';
import { MapEntry } from '../tree/TreeNode';
import { LOGICAL_TYPES, LogicalType } from './logicalTypes.table';

/** Fields below a property, each of one logical type only. */
const BELOW = new Set(['properties', 'items', 'map']);

/** The logical type, its options, and whether what lies below goes with it. */
export const checkLogicalType: Group<SchemaProperty>['finish'] = (
  model,
  node,
  reading,
) => {
  const { logicalType } = model;
  // ODCS 2 has neither a list of types nor options.
  if (logicalType === undefined || reading.version < release(3, 0)) {
    return;
  }
  const known = LOGICAL_TYPES.get(logicalType);
  const type =
    known && (known.since ?? 0) <= reading.version ? known : undefined;
  for (const entry of node.entries) {
    if (entry.key === 'logicalType' && !type) {
      reading.findBelow('logicalType', 'unlisted-value', entry.node.start, {
        value: logicalType,
        allowed: wordsOf(LOGICAL_TYPES, reading),
      });
    } else if (type && entry.key === 'logicalTypeOptions') {
      checkOptions(entry, type, reading);
    } else if (type && BELOW.has(entry.key) && entry.key !== type.holds) {
      reading.findBelow(entry.key, 'misplaced-field', entry.start, {
        field: entry.key,
        logicalType,
      });
    }
  }
  if (type?.holds === 'map' && !model.map) {
    reading.find('missing-field', node.start, { field: 'map' });
  }
  if (type?.holds === 'items' && !model.items) {
    reading.find('array-without-items', node.start);
  }
  if (type?.requiredOptions && !Object.keys(model.logicalTypeOptions).length) {
    reading.find('missing-field', node.start, { field: 'logicalTypeOptions' });
  }
};

function checkOptions(
  { node }: MapEntry,
  { options, requiredOptions = [] }: LogicalType,
  reading: Reading,
): void {
  if (node.kind !== 'map' || !options) {
    return;
  }
  reading.steps.push('logicalTypeOptions');
  checkShape(node.entries, options, reading, false);
  for (const field of requiredOptions) {
    if (!node.entries.some(({ key }) => key === field)) {
      reading.find('missing-field', node.start, { field });
    }
  }
  reading.steps.pop();
}
