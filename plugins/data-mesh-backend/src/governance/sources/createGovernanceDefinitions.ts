import {
  CompiledPolicySet,
  compilePolicySet,
  PolicyWaiver,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { PolicySourceConfig } from './config/PolicySourceConfig';
import { definitionsOf, StoredDefinitions } from './definitionsOf';
import { GovernanceDefinitions } from './GovernanceDefinitions';
import { readPolicyRevision } from './store/policyRevision';
import { readPolicyState } from './store/readPolicyState';
import { unreadSources } from './unreadSources';

/** Everything that is known of what is asked of products. */
export interface ServedDefinitions extends Omit<StoredDefinitions, 'waivers'> {
  compiled: CompiledPolicySet;
  /** Approved ones: of files whose approver was accepted, and of the portal. */
  waivers: readonly PolicyWaiver[];
  /** All that files give, whether or not who approved it may. */
  fileWaivers: StoredDefinitions['waivers'];
}

/** {@link GovernanceDefinitions} with all that was loaded. */
export interface ServedGovernance extends GovernanceDefinitions {
  current(): Promise<ServedDefinitions | undefined>;
}

type Loading = Promise<ServedDefinitions | undefined>;

/**
 * Definitions from the tables: one small query each time, everything else once
 * per revision.
 */
export function createGovernanceDefinitions(options: {
  knex: Knex;
  sources: readonly PolicySourceConfig[];
}): ServedGovernance {
  const { knex, sources } = options;
  let kept: { revision: string; made: Loading } | undefined;

  async function load(): Loading {
    const state = await readPolicyState(knex);
    const unread = unreadSources(sources, state.sources);
    if (unread.concernEverybody || unread.areExpected) {
      return undefined;
    }
    const loaded = definitionsOf({ ...state, sources, unread: unread.ids });
    const compiled = compilePolicySet(loaded.set);
    // Which of those of files count is said by whoever knows the catalog.
    return { ...loaded, waivers: [], fileWaivers: loaded.waivers, compiled };
  }

  return {
    async current() {
      const revision = await readPolicyRevision(knex);
      if (kept?.revision !== revision) {
        const made = load();
        const mine = { revision, made };
        kept = mine;
        made.catch(() => {
          // Asked again by the next, not answered with this for ever.
          kept = kept === mine ? undefined : kept;
        });
      }
      return await kept?.made;
    },
  };
}
