import { ContractServer } from '../../model';
import { Group, group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { release, wordsOf } from '../fields/Reading';
import { checkShape } from '../fields/shape';
import { differentListOf } from '../fields/differentListOf';
import { text } from '../fields/takes';
import { stableId } from '../fields/texts';
import { customProperties } from '../head/customProperties';
import { setOwn, toJson } from '../tree/toJson';
import { entryOf } from '../tree/TreeNode';
import { roles } from './roles';
import { SERVER_TYPES } from './serverTypes.table';

/** Whether type and connection are what the standard lists; all of it is kept in any case. */
const checkConnection: Group<ContractServer>['finish'] = (
  model,
  node,
  reading,
) => {
  const type = entryOf(node, 'type');
  const known = SERVER_TYPES.get(model.type);
  if (type && (!known || (known.since ?? 0) > reading.version)) {
    reading.findBelow('type', 'unlisted-value', type.node.start, {
      value: model.type,
      allowed: wordsOf(SERVER_TYPES, reading),
    });
  }
  if (!known) {
    return;
  }
  for (const field of known.required(reading)) {
    if (!Object.hasOwn(model.connection, field)) {
      reading.find('missing-field', node.start, { field });
    }
  }
  const connection = node.entries.filter(entry =>
    Object.hasOwn(model.connection, entry.key),
  );
  const open = reading.version < release(3, 1);
  checkShape(connection, known.fields, reading, open);
};

const SERVER = group<ContractServer>(
  () => ({
    name: '',
    type: '',
    connection: {},
    roles: [],
    customProperties: [],
  }),
  {
    server: into('name', text, { required: 'missing-field' }),
    type: into('type', text, { required: 'missing-field' }),
    environment: into('environment', text),
    description: into('description', text),
    roles: into('roles', roles),
    customProperties: into('customProperties', customProperties),
    id: into('id', stableId, { since: { odcs: release(3, 1) } }),
  },
  {
    rest: (entry, model) => {
      setOwn(model.connection, entry.key, toJson(entry.node));
      return true;
    },
    finish: checkConnection,
  },
);

/** `servers[]`; what says where to connect stays together as written. */
export const servers = differentListOf(
  mapOf(() => SERVER),
  server => [server.name],
);
