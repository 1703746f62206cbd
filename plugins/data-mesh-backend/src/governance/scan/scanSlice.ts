import { asksInputs } from '@meshstage/plugin-data-mesh-common';
import { wantedByBundles } from '../../intake/wantedFacts';
import { openBaselines } from '../baseline/openBaselines';
import { readDigests } from '../verdicts/readDigests';
import { isDue } from './isDue';
import { judgeProducts } from './judgeProducts';
import { readContexts } from './readContexts';
import { ScannedProduct } from './ScannedProduct';
import { Scanning } from './Scanning';

/** Judges those of some products of which anything has changed; resolves before all of it is saved. */
export async function scanSlice(
  scanning: Scanning,
  products: readonly ScannedProduct[],
): Promise<{ judged: number; failed: string[] } | 'catalog-away'> {
  const { knex, catalogFacts, definitions, waivers, judging, pause } = scanning;
  if (products.length === 0) {
    return { judged: 0, failed: [] };
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
  const at = scanning.now();
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
  const due = contexts
    .map(context => ({
      context,
      judging: judging(context.product.domain),
      before: kept.get(context.product.productId),
    }))
    .filter(each => isDue(each, at));
  const failed = await judgeProducts({ ...scanning, due, at, baselines });
  return { judged: due.length - failed.length, failed };
}
