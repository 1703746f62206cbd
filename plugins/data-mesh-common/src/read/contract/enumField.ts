import { EnumValue, SchemaProperty } from '../../model';
import { FieldRow, group, readGroup } from '../fields/Group';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { json, listOf, Take, text } from '../fields/takes';
import { authoritativeDefinitions } from '../head/authoritativeDefinitions';
import { customProperties } from '../head/customProperties';
import { tags } from '../head/tags';

const ENUM_VALUE = group<EnumValue>(() => ({ value: null }), {
  value: {
    required: 'missing-field',
    read: (node, model) => {
      model.value = json(node);
    },
  },
  label: into('label', text),
  id: into('id', text),
  description: into('description', text),
  tags: into('tags', tags),
  authoritativeDefinitions: into(
    'authoritativeDefinitions',
    authoritativeDefinitions,
  ),
  customProperties: into('customProperties', customProperties),
});

/** Entries with labels, or bare values as people write them. */
const entry: Take<EnumValue> = (node, reading) =>
  node.kind === 'map'
    ? readGroup(node, ENUM_VALUE, reading)
    : { value: json(node) };

const entries = listOf(entry);

/** `enum[]` of ODCS 3.2. */
export const enumField: FieldRow<SchemaProperty> = {
  since: { odcs: release(3, 2) },
  read: (node, model, reading) => {
    const read = entries(node, reading);
    if (read) {
      model.enum = read.map(item => item.value);
      if (read.some(item => Object.keys(item).length > 1)) {
        model.enumValues = read;
      }
    }
  },
};
