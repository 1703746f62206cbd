import { readPolicyRevision } from '../sources/store/policyRevision';
import { rollUpDay } from '../verdicts/rollUpDay';
import { claimNext } from './claimNext';
import { enqueueDue } from './enqueueDue';
import { enqueueSweep } from './enqueueSweep';
import { isSweepDue } from './isSweepDue';
import { Scanned } from './scanWork';
import { readScanState, setStale } from './scanState';
import { ScanServices } from './ScanServices';
import { workOn } from './workOn';

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
  const { knex, definitions, now } = services;

  /** Adds what came of the next work; false where none is left, or what is left rests. */
  async function workOnce(all: Scanned): Promise<boolean> {
    const current = await definitions.current();
    if (!current) {
      await setStale(knex, 'policies-away');
      return false;
    }
    const claims = await claimNext({ knex, now: now() });
    const came = await Promise.all(
      claims.map(claim => workOn(services, current, claim)),
    );
    const scanned = came.filter(each => typeof each === 'object');
    for (const { seen, judged } of scanned) {
      all.seen += seen;
      all.judged += judged;
    }
    if (came.includes('catalog-away')) {
      await setStale(knex, 'catalog-away');
    } else if (scanned.length > 0) {
      await setStale(knex, null);
    }
    return scanned.length > 0 && scanned.length === claims.length;
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
      let goesOn = true;
      while (goesOn && !signal?.aborted) {
        goesOn = await workOnce(all);
      }
      return all;
    },
  };
}
