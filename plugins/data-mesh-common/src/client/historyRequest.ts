import { ApiRequest } from './ApiRequest';
import { HistoryQuery } from './historyTypes';
import { productPath } from './productPath';

/** Asks for the history of a product or of the contract line of a port. */
export function historyRequest(
  ref: string,
  what: 'revisions' | 'changelog',
  { port, cursor, limit }: HistoryQuery,
): ApiRequest {
  return {
    path: [...productPath(ref), what],
    query: { port: port?.name, version: port?.version, cursor, limit },
  };
}
