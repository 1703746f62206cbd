import { Definitions } from '../sources/GovernanceDefinitions';
import { endBaselines } from '../baseline/endBaselines';
import { deleteVerdicts } from '../verdicts/deleteVerdicts';
import { Claim } from './claimWork';
import { createPause, Pause } from './createPause';
import { findGone } from './findGone';
import { judgingOf } from './judgingOf';
import { readScannedProducts } from './readScannedProducts';
import { ScannedProduct } from './ScannedProduct';
import { ScanServices } from './ScanServices';
import { scanSlice } from './scanSlice';
import { startSaving } from './startSaving';
import { toScannedProduct } from './toScannedProduct';
import { waiversByProduct } from './waiversByProduct';

/** Products whose documents are in memory at a time: the collector copies what lives while it runs. */
const SLICE = 500;

/** What came of a piece of work. */
export interface Scanned {
  /** Products that were looked at, and those of them that had to be judged. */
  seen: number;
  judged: number;
}

/** What came of a piece of work, with those that could not be judged. */
export interface ScannedWork extends Scanned {
  /** Ids of products. */
  failed: readonly string[];
}

/**
 * Judges the products of a piece of work of which anything has changed, a slice
 * while what came of the one before is saved. Without the catalog nothing is
 * judged any more: what was said stays. What was said of products that are gone is
 * forgotten.
 */
export async function scanWork(
  services: ScanServices,
  definitions: Definitions,
  what: Claim['what'],
): Promise<ScannedWork | 'catalog-away'> {
  const { knex } = services;
  const pause = createPause();
  const gone = await findGone({ knex, what });
  await endBaselines({ knex, productIds: gone });
  await deleteVerdicts({ knex, productIds: gone });
  // SQLite answers in this process, so nobody else has had it until here.
  await pause();
  const saving = startSaving({ knex, pause });
  const scanning = {
    ...services,
    definitions,
    waivers: waiversByProduct(definitions.waivers),
    judging: judgingOf(definitions),
    lists: new Set<string>(),
    saving,
    pause,
  };
  const failed: string[] = [];
  let seen = 0;
  let judged = 0;
  try {
    let next: string | undefined = '';
    while (next !== undefined) {
      const slice = await readSlice({ knex, what, after: next, pause });
      const came = await scanSlice(scanning, slice.products);
      if (came === 'catalog-away') {
        return came;
      }
      seen += slice.products.length;
      judged += came.judged;
      failed.push(...came.failed);
      next = slice.next;
    }
  } finally {
    await saving.end();
  }
  return { seen, judged, failed };
}

/** The rows are let go here, for the models are what is needed of them. */
async function readSlice(options: {
  knex: ScanServices['knex'];
  what: Claim['what'];
  /** Id of the last product that was read. */
  after: string;
  pause: Pause;
}): Promise<{ products: ScannedProduct[]; next?: string }> {
  const { after, pause, ...work } = options;
  // One more tells whether there are others.
  const page = { after, most: SLICE + 1 };
  const rows = await readScannedProducts({ ...work, page });
  const hasMore = rows.length > SLICE;
  if (hasMore) {
    rows.pop();
  }
  const products: ScannedProduct[] = [];
  for (const row of rows) {
    const product = toScannedProduct(row);
    if (product) {
      products.push(product);
    }
    const rest = pause();
    if (rest) {
      await rest;
    }
  }
  return {
    products,
    next: hasMore ? rows[rows.length - 1].product_id : undefined,
  };
}
