import { ContractServer, DataContract } from '../../model';
import { FieldRow, Fields } from '../fields/Group';
import { into } from '../fields/into';
import { gone } from '../fields/kept';
import { TEXT } from '../fields/shape';
import { Reading, release } from '../fields/Reading';
import { text } from '../fields/takes';
import { teamMembers } from '../head/team';
import { schemaObjects } from './schemaObject';
import { element } from './sla';

const inV2 = (reading: Reading) =>
  reading.version < release(3, 0) ? 'missing-field' : undefined;

/** ODCS 2 spreads its only server over the root of the document. */
function serverOf(contract: DataContract): ContractServer {
  contract.servers[0] ??= {
    name: '',
    type: '',
    connection: {},
    roles: [],
    customProperties: [],
  };
  return contract.servers[0];
}

function connection(field: string): FieldRow<DataContract> {
  return {
    nowCalled: 'servers',
    read: (node, model, reading) => {
      const written = text(node, reading);
      if (written !== undefined) {
        serverOf(model).connection[field] = written;
      }
    },
  };
}

function ofServer(field: 'name' | 'type'): FieldRow<DataContract> {
  return {
    nowCalled: 'servers',
    read: (node, model, reading) => {
      const written = text(node, reading);
      if (written !== undefined) {
        serverOf(model)[field] = written;
      }
    },
  };
}

/** Ways to reach the team, which are `support` since ODCS 3. */
function channel(tool?: string): FieldRow<DataContract> {
  return {
    nowCalled: 'support',
    read: (node, model, reading) => {
      const written = text(node, reading);
      if (written !== undefined) {
        model.support.push(
          tool ? { channel: written, tool } : { channel: written },
        );
      }
    },
  };
}

/** A password in a document is kept with the text, but in no field that people are shown. */
const secret: FieldRow<DataContract> = {
  read: (node, _model, reading) => {
    reading.find('secret-in-document', node.start);
    reading.lost++;
  },
};

/** Words of ODCS 2 at the root, and what they are called since version 3. */
export const V2_FIELDS: Fields<DataContract> = {
  uuid: into('id', text, { nowCalled: 'id' }),
  quantumName: into('dataProduct', text, {
    nowCalled: 'dataProduct',
    required: inV2,
  }),
  datasetName: into('name', text, { nowCalled: 'name', required: inV2 }),
  datasetDomain: into('domain', text, { nowCalled: 'domain' }),
  dataset: into('schema', schemaObjects, {
    nowCalled: 'schema',
    required: inV2,
  }),
  slaDefaultColumn: into('slaDefaultElement', element, {
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
  server: ofServer('name'),
  driver: ofServer('type'),
  driverVersion: connection('driverVersion'),
  project: connection('project'),
  database: connection('database'),
  sourcePlatform: connection('sourcePlatform'),
  sourceSystem: connection('sourceSystem'),
  username: connection('username'),
  password: secret,
  productSlackChannel: channel('slack'),
  productDl: channel('email'),
  productFeedbackUrl: channel(),
  type: { ...gone(TEXT), required: inV2 },
  datasetKind: gone(TEXT),
  userConsumptionMode: gone(TEXT),
};

/** A server without a name or type of its own takes what else is known of it. */
export function finishV2(contract: DataContract, reading: Reading): void {
  if (reading.version >= release(3, 0) || contract.servers.length === 0) {
    return;
  }
  const [server] = contract.servers;
  if (server.type === '') {
    server.type = String(server.connection.sourcePlatform ?? 'custom');
  }
  if (server.name === '') {
    server.name = server.type;
  }
}
