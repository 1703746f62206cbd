import { ContractServer } from '../../model';
import { readAs } from '../../read/detect/apiVersion';
import { SERVER_TYPES } from '../../read/contract/serverTypes.table';
import { field } from '../../view/snippets/field';

/**
 * Whether a server gives all that its type needs, and anything at all;
 * `undefined` of a type that the standard does not know.
 */
export function isConnectable(
  server: ContractServer,
  apiVersion: string,
): boolean | undefined {
  const type = SERVER_TYPES.get(server.type);
  const { version } = readAs('odcs', apiVersion);
  const given = (name: string) => field(server, name) !== undefined;
  return (
    type &&
    Object.keys(server.connection).some(given) &&
    type.required({ version }).every(given)
  );
}
