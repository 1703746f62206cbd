import { JsonValue, SchemaProperty } from '../../model';
import { FieldRow, Fields } from '../fields/Group';
import { into } from '../fields/into';
import { gone } from '../fields/kept';
import { FLAG, INTEGER } from '../fields/shape';
import { Reading, release } from '../fields/Reading';
import { flag, integer, json, listOf, Take, text } from '../fields/takes';
import { listed, stableId } from '../fields/texts';
import { authoritativeDefinitions } from '../head/authoritativeDefinitions';
import { customProperties } from '../head/customProperties';
import { synonyms } from '../head/synonyms';
import { tags } from '../head/tags';
import { enumField } from './enumField';
import { jsonObject } from './jsonObject';
import { mapField } from './mapField';
import { quality } from './quality';
import { propertyRelationships } from './relationships';

const before3 = (reading: Reading) =>
  reading.version < release(3, 0) ? 'missing-field' : undefined;

const SINCE_3_1 = { since: { odcs: release(3, 1) } };
const SINCE_3_2 = { since: { odcs: release(3, 2) } };

const required: FieldRow<SchemaProperty> = {
  read: (node, model, reading) => {
    const stated = flag(node, reading);
    if (stated !== undefined) {
      model.required = stated;
      model.requiredStated = true;
    }
  },
};

const isNullable: FieldRow<SchemaProperty> = {
  nowCalled: 'required',
  read: (node, model, reading) => {
    const nullable = flag(node, reading);
    if (nullable !== undefined) {
      model.required = !nullable;
      model.requiredStated = true;
    }
  },
};

const SEMANTIC_TYPES = new Set(['column', 'measure', 'dimension']);
const semanticType = listed(() => SEMANTIC_TYPES);
const texts = listOf(text);
const values: Take<JsonValue[]> = listOf(json);

/** Readers of what lies below a property; handed in, because properties nest. */
export interface Nested {
  properties: Take<SchemaProperty[]>;
  part: (name: 'items' | 'key' | 'value') => Take<SchemaProperty>;
}

/** What a property of a schema may hold, words of ODCS 2 included. */
export function propertyFields(nested: Nested): Fields<SchemaProperty> {
  const map = mapField(nested.part);
  return {
    id: into('id', stableId, SINCE_3_1),
    name: into('name', text),
    physicalName: into('physicalName', text),
    businessName: into('businessName', text),
    logicalType: into('logicalType', text, { required: before3 }),
    logicalTypeOptions: into('logicalTypeOptions', jsonObject),
    physicalType: into('physicalType', text, { required: before3 }),
    description: into('description', text),
    required,
    unique: into('unique', flag),
    primaryKey: into('primaryKey', flag),
    primaryKeyPosition: into('primaryKeyPosition', integer),
    partitioned: into('partitioned', flag),
    partitionKeyPosition: into('partitionKeyPosition', integer),
    classification: into('classification', text),
    criticalDataElement: into('criticalDataElement', flag),
    encryptedName: into('encryptedName', text),
    enum: enumField,
    examples: into('examples', values),
    tags: into('tags', tags),
    deprecated: into('deprecated', flag, SINCE_3_2),
    synonyms: into('synonyms', synonyms, SINCE_3_2),
    semanticType: into('semanticType', semanticType, SINCE_3_2),
    transformLogic: into('transformLogic', text),
    transformDescription: into('transformDescription', text),
    transformSourceObjects: into('transformSourceObjects', texts),
    relationships: into('relationships', propertyRelationships, SINCE_3_1),
    quality: into('quality', quality),
    authoritativeDefinitions: into(
      'authoritativeDefinitions',
      authoritativeDefinitions,
    ),
    customProperties: into('customProperties', customProperties),
    properties: {
      read: (node, model, reading) => {
        model.properties = nested.properties(node, reading) ?? model.properties;
      },
    },
    items: {
      read: (node, model, reading) => {
        model.items = nested.part('items')(node, reading);
      },
    },
    map: {
      ...SINCE_3_2,
      read: (node, model, reading) => {
        model.map = map(node, reading);
      },
    },
    // Words of ODCS 2.
    column: into('name', text, { nowCalled: 'name' }),
    isPrimaryKey: into('primaryKey', flag, { nowCalled: 'primaryKey' }),
    isPrimary: into('primaryKey', flag, {
      nowCalled: 'primaryKey',
      givesWayTo: 'isPrimaryKey',
    }),
    isNullable,
    clusterStatus: gone(FLAG),
    clusterKeyPosition: gone(INTEGER),
    isUnique: into('unique', flag, { nowCalled: 'unique' }),
    partitionStatus: into('partitioned', flag, { nowCalled: 'partitioned' }),
    encryptedColumnName: into('encryptedName', text, {
      nowCalled: 'encryptedName',
    }),
    transformSourceTables: into('transformSourceObjects', texts, {
      nowCalled: 'transformSourceObjects',
    }),
    sampleValues: into('examples', values, { nowCalled: 'examples' }),
    criticalDataElementStatus: into('criticalDataElement', flag, {
      nowCalled: 'criticalDataElement',
    }),
  };
}
