import { CatalogFacts, WaitingFor } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ContractLineRow } from '../database/rows';
import { storedText } from '../database/storedText';
import { whereInMany } from '../database/whereInMany';
import { Definitions } from '../governance/sources/GovernanceDefinitions';
import { Waiting } from '../registry/submissions/listWaiting';
import { ReadCatalogFacts } from './catalogFacts';
import { domainOfOwner, wantedByWaiting } from './wantedFacts';

/**
 * Those of the waiting submissions for which something has arrived. The others
 * need not be read and judged again: however many wait for something that
 * never comes, asking for it costs a few queries.
 */
export async function findArrived(options: {
  knex: Knex;
  catalogFacts: ReadCatalogFacts;
  definitions: Definitions | undefined;
  waiting: Waiting[];
}): Promise<Waiting[]> {
  const { knex, catalogFacts, definitions, waiting } = options;
  const all = waiting.flatMap(({ waitingFor }) => waitingFor);
  const facts = all.length > 0 && (await catalogFacts(wantedByWaiting(all)));
  if (!facts) {
    return [];
  }
  const contracts = await liveContracts(knex, all);
  const owners = new Set(facts.owners.map(({ ref }) => ref.toLowerCase()));
  return waiting.filter(({ waitingFor }) =>
    waitingFor.some(({ kind, name }) => {
      switch (kind) {
        case 'contract':
          return contracts.has(storedText(name));
        case 'policies':
          return definitions !== undefined;
        case 'domain':
          return facts.index?.domains.has(name);
        default:
          return owners.has(name) || hasOwner(domainOfOwner(name), facts);
      }
    }),
  );
}

function hasOwner(domain: string | undefined, facts: CatalogFacts): boolean {
  return (
    domain !== undefined &&
    facts.index?.domains.get(domain)?.owner !== undefined
  );
}

async function liveContracts(
  knex: Knex,
  waitingFor: WaitingFor[],
): Promise<Set<string>> {
  const query: Knex.QueryBuilder =
    knex<ContractLineRow>('contract_lines').distinct('contract_id');
  whereInMany(
    query,
    knex,
    'contract_id',
    waitingFor
      .filter(({ kind }) => kind === 'contract')
      .map(({ name }) => storedText(name)),
  );
  const ids: string[] = await query.pluck('contract_id');
  return new Set(ids);
}
