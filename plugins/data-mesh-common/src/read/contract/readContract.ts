import { DataContract } from '../../model';
import { group, readGroup } from '../fields/Group';
import { into } from '../fields/into';
import { Reading } from '../fields/Reading';
import { text } from '../fields/takes';
import { HEAD_FIELDS } from '../head/headFields';
import { teamMembers } from '../head/team';
import { MapNode } from '../tree/TreeNode';
import { jsonObject } from './jsonObject';
import { roles } from './roles';
import { schemaObjects } from './schemaObject';
import { servers } from './servers';
import { slaProperties } from './sla';

const CONTRACT = group<DataContract>(
  () => ({
    kind: 'DataContract',
    apiVersion: '',
    id: '',
    lifecycle: 'active',
    description: {},
    tags: [],
    support: [],
    authoritativeDefinitions: [],
    customProperties: [],
    unknown: {},
    servers: [],
    schema: [],
    sla: [],
    roles: [],
  }),
  {
    ...HEAD_FIELDS,
    dataProduct: into('dataProduct', text),
    servers: into('servers', servers),
    schema: into('schema', schemaObjects),
    slaProperties: into('sla', slaProperties),
    slaDefaultElement: into('slaDefaultElement', text),
    roles: into('roles', roles),
    price: into('price', jsonObject),
    contractCreatedTs: into('createdAt', text),
    // Words of ODCS 2.
    uuid: into('id', text, { nowCalled: 'id' }),
    quantumName: into('dataProduct', text, { nowCalled: 'dataProduct' }),
    datasetDomain: into('domain', text, { nowCalled: 'domain' }),
    dataset: into('schema', schemaObjects, { nowCalled: 'schema' }),
    slaDefaultColumn: into('slaDefaultElement', text, {
      nowCalled: 'slaDefaultElement',
    }),
    stakeholders: {
      nowCalled: 'team',
      read: (node, model, reading) => {
        const members = teamMembers(node, reading);
        if (members) {
          model.team = { members };
        }
      },
    },
  },
  { open: reading => reading.version < 30_000 },
);

/** The model of an ODCS document. */
export function readContract(root: MapNode, reading: Reading): DataContract {
  return readGroup(root, CONTRACT, reading);
}
