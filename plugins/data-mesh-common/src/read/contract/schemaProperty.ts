import { SchemaProperty } from '../../model';
import { Group, group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { release } from '../fields/Reading';
import { Take } from '../fields/takes';
import { uniqueListOf } from '../fields/uniqueListOf';
import { checkLogicalType } from './checkLogicalType';
import { newProperty } from './newProperty';
import { propertyFields } from './propertyFields';

/** A column has a name; an item, key or value has a part to play instead. */
type Part = 'column' | 'items' | 'key' | 'value';

const PARTS: readonly Part[] = ['column', 'items', 'key', 'value'];

const finish: Group<SchemaProperty>['finish'] = (model, node, reading) => {
  checkLogicalType?.(model, node, reading);
  for (const { property, value } of model.customProperties) {
    if (property === 'masking' && typeof value === 'string') {
      model.masking = value;
    } else if (property === 'deprecated' && typeof value === 'boolean') {
      model.deprecated ||= value;
    } else if (property === 'default') {
      model.default = value;
    }
  }
  if (model.masking === undefined && model.encryptedName !== undefined) {
    model.masking = 'encrypt';
  }
};

const finishColumn: Group<SchemaProperty>['finish'] = (
  model,
  node,
  reading,
) => {
  if (model.name === '') {
    reading.find('missing-name', node.start, { field: 'name' });
  }
  finish?.(model, node, reading);
};

/** Properties hold properties, so their groups are looked up when they are needed. */
function compile(): Take<SchemaProperty[]> {
  const groups = {} as Record<Part, Group<SchemaProperty>>;
  const part = (name: Part) => mapOf(() => groups[name]);
  const list = uniqueListOf(
    part('column'),
    property => property.name,
    'duplicate-name',
    ['name', 'column'],
  );
  const fields = propertyFields({ properties: list, part });
  for (const name of PARTS) {
    groups[name] = group<SchemaProperty>(
      () => newProperty(name === 'column' ? '' : name),
      fields,
      {
        open: reading => reading.version < release(3, 0),
        finish: name === 'column' ? finishColumn : finish,
      },
    );
  }
  return list;
}

/** `properties[]` of an object, and `columns[]` of ODCS 2. */
export const properties: Take<SchemaProperty[]> = compile();
