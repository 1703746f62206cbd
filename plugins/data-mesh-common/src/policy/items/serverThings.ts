import { keyPart } from './keyPart';
import { ContractThing } from './kinds/contractRow';
import { ServerThing } from './kinds/serverRow';
import { uniqueKeys } from './uniqueKeys';

/** The servers of a contract. */
export function serverThings(contract: ContractThing): ServerThing[] {
  const { servers } = contract.contract.document;
  const keys = uniqueKeys(servers.map(keyPart));
  return servers.map((server, index) => ({
    server,
    index,
    contract,
    key: `${contract.key}/${keys[index]}`,
  }));
}
