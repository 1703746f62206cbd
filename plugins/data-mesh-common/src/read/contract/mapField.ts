import { JsonObject, SchemaProperty } from '../../model';
import { group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { Take } from '../fields/takes';

/** `map` of ODCS 3.2: what its keys and its values are. */
export interface MapPart {
  key?: SchemaProperty;
  value?: SchemaProperty;
  unknown?: JsonObject;
}

/** Handed the reader of a part, because maps hold properties and properties hold maps. */
export function mapField(
  part: (name: 'key' | 'value') => Take<SchemaProperty>,
): Take<MapPart> {
  const MAP = group<MapPart>(() => ({}), {
    key: into('key', part('key'), { required: 'missing-field' }),
    value: into('value', part('value'), { required: 'missing-field' }),
  });
  return mapOf(() => MAP);
}
