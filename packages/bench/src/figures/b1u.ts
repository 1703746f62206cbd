import catalogModuleDataMesh, {
  DATA_MESH_RECONCILIATION_TASK,
} from '@meshstage/plugin-catalog-backend-module-data-mesh';
import { CaseResult, Figure } from '../harness/Figure';
import { countWrites } from '../mesh/countWrites';
import { startCatalog } from '../mesh/startCatalog';
import { waitUntilStitched } from '../mesh/waitUntilStitched';
import { startFollowing } from '../mesh/startFollowing';

const PRODUCTS = 10_000;
/** Of a quick run, whose one round has to be short. */
const FEW_PRODUCTS = 500;

/** There is no peer: what is counted has to be zero. */
function counted(name: string, rows: number): CaseResult {
  return { name, ratio: rows, ours: rows, peer: 1, unit: 'rows' };
}

/**
 * Rows that a refresh of products writes when none of them has changed: in the
 * registry when their source is read again, and in the catalog when the mirror
 * compares everything. A mutation would write `refresh_state`.
 */
export const b1u: Figure = {
  id: 'B1u',
  title: 'Rows written by a refresh of unchanged products',
  goal: 0,
  fail: 0,
  async run({ rounds, log }) {
    const count = rounds === 1 ? FEW_PRODUCTS : PRODUCTS;
    const registry = await startFollowing(count);
    log(`B1u: the registry holds ${count} products`);
    const catalog = await startCatalog([catalogModuleDataMesh], {
      'data-mesh': registry.baseUrl,
    });
    try {
      await waitUntilStitched(catalog.knex, count);
      log(`B1u: the catalog holds ${count} products`);
      const registryRows = countWrites(registry.knex);
      await registry.readSource();
      const catalogRows = countWrites(catalog.knex);
      await catalog.trigger(DATA_MESH_RECONCILIATION_TASK);
      return [
        counted(`${count} products, source read again`, registryRows()),
        counted(`${count} products, mirror compared again`, catalogRows()),
      ];
    } finally {
      await catalog.stop();
      await registry.stop();
    }
  },
};
