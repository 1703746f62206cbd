import { PolicyWaiver } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ServedGovernance } from '../sources/createGovernanceDefinitions';
import { readApprovedWaivers } from './store/readApprovedWaivers';
import { readWaiverRevision } from './store/waiverRevision';

/**
 * Definitions with the waivers that were approved in the portal beside those of
 * files, so that every door counts the same from the same instant. They are read
 * once per revision of the table.
 */
export function withPortalWaivers(options: {
  knex: Knex;
  definitions: ServedGovernance;
}): ServedGovernance {
  const { knex, definitions } = options;
  let kept: { revision: string; waivers: readonly PolicyWaiver[] } | undefined;

  async function portalWaivers(): Promise<readonly PolicyWaiver[]> {
    const revision = await readWaiverRevision(knex);
    if (kept?.revision !== revision) {
      // What is committed in between is read twice, never missed.
      kept = { revision, waivers: await readApprovedWaivers(knex) };
    }
    return kept.waivers;
  }

  return {
    async current() {
      const current = await definitions.current();
      if (!current) {
        return undefined;
      }
      const waivers = await portalWaivers();
      return waivers.length === 0
        ? current
        : { ...current, waivers: [...current.waivers, ...waivers] };
    },
  };
}
