import { EnumValue, SchemaProperty } from '../../model';
import { FieldRow, group } from '../fields/Group';
import { readGroup } from '../fields/readGroup';
import { into } from '../fields/into';
import { Reading, release } from '../fields/Reading';
import { json, listOf, Take, text } from '../fields/takes';
import { stableId } from '../fields/texts';
import { authoritativeDefinitions } from '../head/authoritativeDefinitions';
import { customProperties } from '../head/customProperties';
import { tags } from '../head/tags';
import { toJson } from '../tree/toJson';
import { entryOf, TreeNode } from '../tree/TreeNode';

const ENUM_VALUE = group<EnumValue>(() => ({ value: null }), {
  value: {
    required: 'missing-field',
    read: (node, model, reading) => {
      if (node.kind !== 'scalar') {
        reading.find('unexpected-value', node.start, {
          expected: 'a single value',
        });
      }
      model.value = json(node);
    },
  },
  label: into('label', text),
  id: into('id', stableId),
  description: into('description', text),
  tags: into('tags', tags),
  authoritativeDefinitions: into(
    'authoritativeDefinitions',
    authoritativeDefinitions,
  ),
  customProperties: into('customProperties', customProperties),
});

/** Bare values, as many people write them, are read like entries of a value alone. */
const entry: Take<EnumValue> = (node, reading) => {
  if (node.kind === 'map') {
    return readGroup(node, ENUM_VALUE, reading);
  }
  reading.find('unexpected-value', node.start, {
    expected: 'a mapping with `value`',
  });
  return { value: json(node) };
};

const entries = listOf(entry);

/** The same value twice says nothing more and often hides a slip. */
function checkDifferent(node: TreeNode, reading: Reading): void {
  const seen = new Map<string, number>();
  const items = node.kind === 'list' ? node.items : [];
  items.forEach((item, index) => {
    const value = item.kind === 'map' ? entryOf(item, 'value')?.node : item;
    const key = value && JSON.stringify(toJson(value));
    if (key !== undefined && seen.has(key)) {
      reading.steps.push(index);
      reading.findDouble(item.start, key, seen.get(key) ?? 0);
      reading.steps.pop();
    } else if (key !== undefined) {
      seen.set(key, item.start);
    }
  });
}

/** `enum[]` of ODCS 3.2. */
export const enumField: FieldRow<SchemaProperty> = {
  since: { odcs: release(3, 2) },
  read: (node, model, reading) => {
    const read = entries(node, reading);
    if (read) {
      if (read.length === 0) {
        reading.find('unexpected-value', node.start, {
          expected: 'a list of at least one value',
        });
      }
      checkDifferent(node, reading);
      model.enum = read.map(item => item.value);
      if (read.some(item => Object.keys(item).length > 1)) {
        model.enumValues = read;
      }
    }
  },
};
