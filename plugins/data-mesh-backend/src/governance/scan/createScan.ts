import { toError } from '@backstage/errors';
import { Definitions } from '../sources/GovernanceDefinitions';
import { readPolicyRevision } from '../sources/store/policyRevision';
import { rollUpDay } from '../verdicts/rollUpDay';
import { Claim, claimWork } from './claimWork';
import { endClaim } from './endClaim';
import { failClaim } from './failClaim';
import { enqueueDue } from './enqueueDue';
import { enqueueSweep } from './enqueueSweep';
import { isSweepDue } from './isSweepDue';
import { postponeClaim } from './postponeClaim';
import { scanApart } from './scanApart';
import { Scanned, ScannedWork, scanWork } from './scanWork';
import { readScanState, setStale } from './scanState';
import { ScanServices } from './ScanServices';

/** How long work rests while the catalog does not answer. */
const REST_MS = 30_000;

/** The scheduled look at all products. */
export interface Scan {
  /** Asks for what has to be judged; one replica at a time is enough. */
  plan(): Promise<void>;
  /** Judges until nothing is left that is not another replica's; on every replica. */
  work(signal?: AbortSignal): Promise<Scanned>;
}

/**
 * Judges products when their documents, their policies, their waivers, the catalog
 * or only the time have changed what may be said of them.
 */
export function createScan(services: ScanServices): Scan {
  const { knex, definitions, now, logger } = services;

  /** A product that fails in it is set apart from the others. */
  async function scan(
    current: Definitions,
    { what }: Claim,
  ): Promise<ScannedWork | 'catalog-away'> {
    try {
      return await scanWork(services, current, what);
    } catch (error) {
      logger.warn(
        'Products could not be judged together, so they are judged apart',
        toError(error),
      );
      return await scanApart(services, current, what);
    }
  }

  async function workOnce(): Promise<Scanned | undefined> {
    const current = await definitions.current();
    if (!current) {
      await setStale(knex, 'policies-away');
      return undefined;
    }
    const claim = await claimWork({ knex, now: now() });
    if (!claim) {
      return undefined;
    }
    try {
      const scanned = await scan(current, claim);
      if (scanned === 'catalog-away') {
        await setStale(knex, scanned);
        const until = new Date(now().getTime() + REST_MS).toISOString();
        await postponeClaim({ knex, claim: claim.id, until });
        return undefined;
      }
      const { failed } = scanned;
      await endClaim({ knex, claim, failed, now: now() });
      await setStale(knex, null);
      return scanned;
    } catch (error) {
      logger.error('Products could not be judged', toError(error));
      await failClaim({ knex, claim: claim.id, now: now() });
      return undefined;
    }
  }

  return {
    async plan() {
      // Before the definitions: these are of this revision or of a later one.
      const revision = await readPolicyRevision(knex);
      const current = await definitions.current();
      if (!current) {
        await setStale(knex, 'policies-away');
        return;
      }
      const at = now().toISOString();
      const state = await readScanState(knex);
      if (state.stale_because === 'policies-away') {
        await setStale(knex, null);
      }
      const { hash } = current;
      if (isSweepDue(state, { hash, revision }, now())) {
        await enqueueSweep({ knex, hash, revision, now: at });
      }
      await enqueueDue({ knex, now: at });
      await rollUpDay({ knex, definitions: current, now: at });
    },
    async work(signal) {
      const all: Scanned = { seen: 0, judged: 0 };
      while (!signal?.aborted) {
        const scanned = await workOnce();
        if (!scanned) {
          break;
        }
        all.seen += scanned.seen;
        all.judged += scanned.judged;
      }
      return all;
    },
  };
}
