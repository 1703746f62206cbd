import { asksInputs } from '@meshstage/plugin-data-mesh-common';
import { wantedByBundles } from '../../intake/wantedFacts';
import { endBaselines } from '../baseline/endBaselines';
import { openBaselines } from '../baseline/openBaselines';
import { Definitions } from '../sources/GovernanceDefinitions';
import { deleteVerdicts } from '../verdicts/deleteVerdicts';
import { readDigests } from '../verdicts/readDigests';
import { Claim } from './claimWork';
import { createPause } from './createPause';
import { findGone } from './findGone';
import { isDue } from './isDue';
import { judgeProducts } from './judgeProducts';
import { judgingOf } from './judgingOf';
import { readContexts } from './readContexts';
import { readScannedProducts, ScannedRow } from './readScannedProducts';
import { ScannedProduct } from './ScannedProduct';
import { ScanServices } from './ScanServices';
import { toScannedProduct } from './toScannedProduct';
import { waiversByProduct } from './waiversByProduct';

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
 * Judges the products of a piece of work of which anything has changed. Without
 * the catalog nothing is judged at all: what was said stays. What was said of
 * products that are gone is forgotten.
 */
export async function scanWork(
  services: ScanServices,
  definitions: Definitions,
  what: Claim['what'],
): Promise<ScannedWork | 'catalog-away'> {
  const { knex, catalogFacts, now } = services;
  const pause = createPause();
  const gone = await findGone({ knex, what });
  await endBaselines({ knex, productIds: gone });
  await deleteVerdicts({ knex, productIds: gone });
  // SQLite answers in this process, so nobody else has had it until here.
  await pause();
  const rows = await readScannedProducts({ knex, what });
  const products = await parseProducts(rows, pause);
  if (products.length === 0) {
    return { seen: 0, judged: 0, failed: [] };
  }
  const facts = await catalogFacts(
    wantedByBundles(
      [],
      products.map(({ document }) => document),
    ),
  );
  if (!facts) {
    return 'catalog-away';
  }
  const at = now();
  const waivers = waiversByProduct(definitions.waivers);
  await pause();
  const baselines = await openBaselines({
    knex,
    products,
    policies: definitions.compiled,
  });
  const contexts = await readContexts({
    knex,
    products,
    facts,
    waivers,
    baselineOf: baselines.of,
    asksInputs: asksInputs(definitions.compiled),
    pause,
  });
  const kept = await readDigests({
    knex,
    productIds: products.map(({ productId }) => productId),
  });
  const judging = judgingOf(definitions);
  const due = contexts
    .map(context => ({
      context,
      judging: judging(context.product.domain),
      before: kept.get(context.product.productId),
    }))
    .filter(each => isDue(each, at));
  const work = { ...services, definitions, due, at, baselines, pause };
  const failed = await judgeProducts(work);
  const judged = due.length - failed.length;
  return { seen: products.length, judged, failed };
}

async function parseProducts(
  rows: readonly ScannedRow[],
  pause: () => Promise<void>,
): Promise<ScannedProduct[]> {
  const products: ScannedProduct[] = [];
  for (const row of rows) {
    const product = toScannedProduct(row);
    if (product) {
      products.push(product);
    }
    await pause();
  }
  return products;
}
