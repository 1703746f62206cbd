import { ContractServer } from '../../../model';
import { field } from '../../../view/snippets/field';
import { customValue } from '../customValue';
import { FieldReader, fieldReaders, ItemRow } from '../ItemRow';
import { isConnectable } from '../isConnectable';
import { stated } from '../stated';
import { ContractThing } from './contractRow';

/** A server that a contract names. */
export interface ServerThing {
  server: ContractServer;
  index: number;
  contract: ContractThing;
  key: string;
}

/** The first of some connection fields that is there. */
function connection(...names: string[]): FieldReader<ServerThing> {
  return {
    get: ({ server }) => field(server, ...names),
    at: ({ server }) =>
      names.find(name => field(server, name) !== undefined) ?? '',
  };
}

/** @see ItemRow */
export const serverRow: ItemRow<ServerThing> = {
  kind: 'servers',
  path: ({ server, index }) => server.name || `servers[${index}]`,
  key: ({ key }) => key,
  modelPath: ({ index }) => `servers[${index}]`,
  read: ({ contract }) => contract.contract.read,
  customs: ({ server }) => server.customProperties,
  fields: fieldReaders<ServerThing>({
    // The standard has no tags here.
    tags: ({ server }) => customValue(server.customProperties, 'tags'),
    description: ({ server }) => stated(server.description),
    name: ({ server }) => stated(server.name),
    type: ({ server }) => stated(server.type),
    environment: ({ server }) => stated(server.environment),
    host: connection('host'),
    database: connection('database'),
    schema: connection('schema'),
    location: connection('location', 'path'),
    catalog: connection('catalog'),
    format: connection('format'),
    connectable: {
      get: ({ server, contract }) =>
        isConnectable(server, contract.contract.document.apiVersion),
      at: '',
    },
  }),
};
