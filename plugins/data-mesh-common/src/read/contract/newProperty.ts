import { SchemaProperty } from '../../model';
import { NO_FIELDS, NO_ITEMS } from '../fields/nothing';

/** Every field is there from the start, so that all properties have one shape. */
export function newProperty(name: string): SchemaProperty {
  return {
    name,
    logicalTypeOptions: NO_FIELDS,
    required: false,
    requiredStated: false,
    unique: false,
    primaryKey: false,
    partitioned: false,
    criticalDataElement: false,
    enum: NO_ITEMS,
    examples: NO_ITEMS,
    tags: NO_ITEMS,
    deprecated: false,
    transformSourceObjects: NO_ITEMS,
    relationships: NO_ITEMS,
    quality: NO_ITEMS,
    authoritativeDefinitions: NO_ITEMS,
    customProperties: NO_ITEMS,
    properties: NO_ITEMS,
    unknown: NO_FIELDS,
  };
}
