import { Knex } from 'knex';
import {
  ServedDefinitions,
  ServedGovernance,
} from '../sources/createGovernanceDefinitions';
import { readApprovedWaivers } from './store/readApprovedWaivers';
import { readWaiverRevision } from './store/waiverRevision';

/**
 * Definitions with the waivers that were approved in the portal beside those of
 * files, so that every door counts the same from the same instant. They are read
 * once per revision of the table; for as long as nothing changes, the same object
 * is given.
 */
export function withPortalWaivers(options: {
  knex: Knex;
  definitions: ServedGovernance;
}): ServedGovernance {
  const { knex, definitions } = options;
  let kept:
    | { revision: string; of: ServedDefinitions; joined: ServedDefinitions }
    | undefined;
  return {
    async current() {
      const of = await definitions.current();
      if (!of) {
        return undefined;
      }
      const revision = await readWaiverRevision(knex);
      if (kept?.revision !== revision || kept.of !== of) {
        // What is committed in between is read twice, never missed.
        const waivers = await readApprovedWaivers(knex);
        const joined = { ...of, waivers: [...of.fileWaivers, ...waivers] };
        kept = { revision, of, joined };
      }
      return kept.joined;
    },
  };
}
