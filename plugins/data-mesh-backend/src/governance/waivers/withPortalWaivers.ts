import { Knex } from 'knex';
import {
  ServedDefinitions,
  ServedGovernance,
} from '../sources/createGovernanceDefinitions';
import { fileWaiverId } from './fileWaiverId';
import { readApprovedWaivers } from './store/readApprovedWaivers';
import { readWaiverRevision } from './store/waiverRevision';

/**
 * Definitions with the waivers that count: those of files whose approver was
 * accepted, and beside them those that were approved in the portal, so that every
 * door counts the same from the same instant. They are read once per revision of
 * the table; for as long as nothing changes, the same object is given.
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
        const { accepted, waivers } = await readApprovedWaivers(knex);
        const given = of.fileWaivers.filter(waiver =>
          accepted.has(fileWaiverId(waiver, 'file')),
        );
        const joined = { ...of, waivers: [...given, ...waivers] };
        kept = { revision, of, joined };
      }
      return kept.joined;
    },
  };
}
