import { SchemaObject } from '../../model';
import { group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { gone } from '../fields/kept';
import { TEXT } from '../fields/shape';
import { release } from '../fields/Reading';
import { flag, text } from '../fields/takes';
import { listed, stableId } from '../fields/texts';
import { uniqueListOf } from '../fields/uniqueListOf';
import { agentContext } from '../head/agentContext';
import { authoritativeDefinitions } from '../head/authoritativeDefinitions';
import { customProperties } from '../head/customProperties';
import { synonyms } from '../head/synonyms';
import { tags } from '../head/tags';
import { quality } from './quality';
import { objectRelationships } from './relationships';
import { properties } from './schemaProperty';

const SINCE_3_1 = { since: { odcs: release(3, 1) } };
const SINCE_3_2 = { since: { odcs: release(3, 2) } };

const LOGICAL_TYPES = new Set(['object']);
const logicalType = listed(() => LOGICAL_TYPES);

const OBJECT = group<SchemaObject>(
  () => ({
    name: '',
    tags: [],
    deprecated: false,
    properties: [],
    relationships: [],
    quality: [],
    authoritativeDefinitions: [],
    customProperties: [],
    unknown: {},
  }),
  {
    id: into('id', stableId, SINCE_3_1),
    name: into('name', text),
    physicalName: into('physicalName', text),
    physicalType: into('physicalType', text),
    logicalType: into('logicalType', logicalType),
    businessName: into('businessName', text),
    description: into('description', text),
    dataGranularityDescription: into('granularity', text),
    tags: into('tags', tags),
    deprecated: into('deprecated', flag, SINCE_3_2),
    synonyms: into('synonyms', synonyms, SINCE_3_2),
    context: into('context', agentContext, SINCE_3_2),
    properties: into('properties', properties),
    relationships: into('relationships', objectRelationships, SINCE_3_1),
    quality: into('quality', quality),
    authoritativeDefinitions: into(
      'authoritativeDefinitions',
      authoritativeDefinitions,
    ),
    customProperties: into('customProperties', customProperties),
    // Words of ODCS 2.
    priorTableName: gone(TEXT),
    table: into('name', text, { nowCalled: 'name' }),
    columns: into('properties', properties, { nowCalled: 'properties' }),
    dataGranularity: into('granularity', text, {
      nowCalled: 'dataGranularityDescription',
    }),
  },
  {
    open: reading => reading.version < release(3, 0),
    finish: (model, node, reading) => {
      if (model.name === '') {
        reading.find('missing-name', node.start, { field: 'name' });
      }
      for (const { property, value } of model.customProperties) {
        if (property === 'closed' && typeof value === 'boolean') {
          model.closed = value;
        } else if (property === 'deprecated' && typeof value === 'boolean') {
          model.deprecated ||= value;
        } else if (typeof value === 'string') {
          if (property === 'encryption') model.encryption = value;
          else if (property === 'encryptionKey') model.encryptionKey = value;
          else if (property === 'retention') model.retention = value;
        }
      }
    },
  },
);

/** `schema[]`, and `dataset[]` of ODCS 2. */
export const schemaObjects = uniqueListOf(
  mapOf(() => OBJECT),
  object => object.name,
  'duplicate-name',
  ['name', 'table'],
);
