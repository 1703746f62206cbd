import { SchemaProperty } from '../../model';

/** Every field is there from the start, so that all properties have one shape. */
export function newProperty(name: string): SchemaProperty {
  return {
    name,
    logicalTypeOptions: {},
    required: false,
    requiredStated: false,
    unique: false,
    primaryKey: false,
    partitioned: false,
    criticalDataElement: false,
    enum: [],
    examples: [],
    tags: [],
    deprecated: false,
    transformSourceObjects: [],
    relationships: [],
    quality: [],
    authoritativeDefinitions: [],
    customProperties: [],
    properties: [],
    unknown: {},
  };
}
