import { buildApp } from '../browser/buildApp';
import { launchBrowser } from '../browser/launchBrowser';
import { servePortal } from '../browser/servePortal';
import { timeSchemaTab } from '../browser/timeSchemaTab';
import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';
import { median } from '../harness/median';
import { publishProduct } from '../mesh/publishProducts';
import { startRegistry } from '../mesh/startRegistry';

const FEW_COLUMNS = 50;
const MANY_COLUMNS = 2_000;
/** Clicks whose median is one value. */
const CLICKS = 5;

/** Time from the click on the Schema tab until its columns stand there. */
export const b10s: Figure = {
  id: 'B10s',
  title: `Schema tab ready with ${MANY_COLUMNS.toLocaleString(
    'en-US',
  )} columns against ${FEW_COLUMNS}, in Chromium`,
  goal: 1.3,
  fail: 2,
  async run({ rounds, log }) {
    const appFolder = await buildApp(log);
    const registry = await startRegistry();
    const portal = await servePortal(appFolder, registry.baseUrl);
    const browser = await launchBrowser();
    const click = async (product: number, columns: number) => {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
      });
      try {
        await page.goto(
          `${portal.origin}/catalog/bench/dataproduct/bench-product-${product}`,
        );
        await page.getByRole('button', { name: 'Enter as Guest' }).click();
        return await timeSchemaTab(page, columns);
      } finally {
        await page.close();
      }
    };
    const side = (product: number, columns: number) => async () => {
      const values: number[] = [];
      for (let index = 0; index < CLICKS; index++) {
        values.push(await click(product, columns));
      }
      return median(values);
    };
    try {
      await publishProduct(registry, 0, FEW_COLUMNS);
      await publishProduct(registry, 1, MANY_COLUMNS);
      // The first page of a browser pays for what all later ones share, and the
      // first of a product for what the backend compiles.
      await click(0, FEW_COLUMNS);
      await click(1, MANY_COLUMNS);
      return [
        await compare({
          name: `${MANY_COLUMNS} columns against ${FEW_COLUMNS}`,
          unit: 'ms',
          rounds,
          log,
          ours: side(1, MANY_COLUMNS),
          peer: side(0, FEW_COLUMNS),
        }),
      ];
    } finally {
      await browser.close();
      await portal.stop();
      await registry.stop();
    }
  },
};
