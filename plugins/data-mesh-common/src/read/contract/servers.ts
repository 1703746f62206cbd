import { ContractServer } from '../../model';
import { group, mapOf } from '../fields/Group';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { listOf, text } from '../fields/takes';
import { customProperties } from '../head/customProperties';
import { setOwn, toJson } from '../tree/toJson';
import { roles } from './roles';

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
    id: into('id', text, { since: { odcs: release(3, 1) } }),
  },
  {
    rest: (entry, model) => {
      setOwn(model.connection, entry.key, toJson(entry.node));
      return true;
    },
  },
);

/** `servers[]`; what says where to connect stays together as written. */
export const servers = listOf(mapOf(() => SERVER));
