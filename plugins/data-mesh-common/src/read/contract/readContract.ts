import { DataContract } from '../../model';
import { group } from '../fields/Group';
import { readGroup } from '../fields/readGroup';
import { into } from '../fields/into';
import { Reading, release } from '../fields/Reading';
import { text } from '../fields/takes';
import { HEAD_FIELDS } from '../head/headFields';
import { MapNode } from '../tree/TreeNode';
import { dateTime } from '../fields/texts';
import { exposeFacts } from './exposeFacts';
import { price } from './price';
import { resolveReferences } from './resolveReferences';
import { finishV2, V2_FIELDS } from './v2Fields';
import { roles } from './roles';
import { schemaObjects } from './schemaObject';
import { servers } from './servers';
import { element, slaProperties } from './sla';

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
    slaDefaultElement: into('slaDefaultElement', element),
    roles: into('roles', roles),
    price: into('price', price),
    contractCreatedTs: into('createdAt', dateTime),
    ...V2_FIELDS,
  },
  {
    open: reading => reading.version < release(3, 0),
    finish: (model, _, reading) => {
      exposeFacts(model);
      resolveReferences(model, reading);
      finishV2(model, reading);
    },
  },
);

/** The model of an ODCS document. */
export function readContract(root: MapNode, reading: Reading): DataContract {
  return readGroup(root, CONTRACT, reading);
}
