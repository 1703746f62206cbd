import { toError } from '@backstage/errors';
import { rollUpDay } from '../verdicts/rollUpDay';
import { claimWork } from './claimWork';
import { endClaim } from './endClaim';
import { enqueueDue } from './enqueueDue';
import { enqueueSweep } from './enqueueSweep';
import { isSweepDue } from './isSweepDue';
import { postponeClaim } from './postponeClaim';
import { Scanned, scanWork } from './scanWork';
import { readScanState, setStale } from './scanState';
import { ScanServices } from './ScanServices';

/** How long a piece of work that could not be done rests. */
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
    const rest = async () => {
      const until = new Date(now().getTime() + REST_MS).toISOString();
      await postponeClaim({ knex, claim: claim.id, until });
    };
    try {
      const scanned = await scanWork(services, current, claim.what);
      if (scanned === 'catalog-away') {
        await setStale(knex, scanned);
        await rest();
        return undefined;
      }
      await endClaim({ knex, claim: claim.id });
      await setStale(knex, null);
      return scanned;
    } catch (error) {
      logger.error('Products could not be judged', toError(error));
      await rest();
      return undefined;
    }
  }

  return {
    async plan() {
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
      if (isSweepDue(state, current.hash, now())) {
        await enqueueSweep({ knex, hash: current.hash, now: at });
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
