import catalogModuleDataMesh from '@meshstage/plugin-catalog-backend-module-data-mesh';
import { bareEntityModule } from '../mesh/bareEntityModule';
import { IngestCost, measureIngest } from '../mesh/measureIngest';
import { publishProducts } from '../mesh/publishProducts';
import { startRegistry } from '../mesh/startRegistry';

/** Products in one ingestion of B1 and B2. */
export const INGESTED_PRODUCTS = 1_000;

/**
 * A registry that holds the products, and how to time the catalog with it and
 * with bare entities.
 */
export async function ingestSides() {
  const registry = await startRegistry();
  await publishProducts(registry, INGESTED_PRODUCTS);
  return {
    ours: (): Promise<IngestCost> =>
      measureIngest({
        modules: [catalogModuleDataMesh],
        others: { 'data-mesh': registry.baseUrl },
        entities: INGESTED_PRODUCTS,
      }),
    peer: (): Promise<IngestCost> =>
      measureIngest({
        modules: [bareEntityModule(INGESTED_PRODUCTS)],
        entities: INGESTED_PRODUCTS,
      }),
    stop: () => registry.stop(),
  };
}
