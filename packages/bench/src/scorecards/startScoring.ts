import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { publishProduct } from '../mesh/publishProducts';
import { startRegistry } from '../mesh/startRegistry';
import { memoryDatabase } from '../mesh/memoryDatabase';
import { fillRegistry } from './fillRegistry';
import { writePolicies } from './writePolicies';

/** What a scan came to. */
export interface ScanTime {
  /** Milliseconds. */
  took: number;
  /** Products of which something is kept. */
  judged: number;
  /** Products that were judged in it, because something about them was new. */
  written: number;
}

/** A registry with products and policies about them, as its scan judges them. */
export async function startScoring(options: {
  products: number;
  columns: number;
  specs: readonly JsonObject[];
  database?: ReturnType<typeof memoryDatabase>;
}) {
  const { products, columns, ...rest } = options;
  const scoring = await openScoring(rest);
  await publishProduct(scoring.registry, 0, columns);
  await fillRegistry(scoring.knex, products);
  return scoring;
}

/** The same with the products that the database holds. */
export async function openScoring(options: {
  specs: readonly JsonObject[];
  database?: ReturnType<typeof memoryDatabase>;
}) {
  const { specs, database } = options;
  const policies = writePolicies(specs);
  const registry = await startRegistry(
    {
      governance: {
        sources: {
          bench: {
            type: 'files',
            root: policies.root,
            include: '*.yaml',
            level: 'global',
            watch: false,
          },
        },
      },
    },
    database,
  );
  const { knex, trigger } = registry;
  await trigger('data-mesh-policies-bench');

  /** Looks at all products, as when an hour has passed. */
  async function scan(): Promise<ScanTime> {
    await knex('scan_queue').delete();
    await knex('scan_state').update({ swept_at: null });
    const before = await countDigests();
    const start = performance.now();
    await trigger('data-mesh-plan-scan');
    await trigger('data-mesh-scan');
    const took = performance.now() - start;
    const { judged, versions } = await countDigests();
    return { took, judged, written: versions - before.versions };
  }

  /** As if nothing had ever been judged. */
  async function forget(): Promise<void> {
    for (const table of [
      'open_verdicts',
      'policy_changes',
      'policy_digests',
      'daily_roll_ups',
      'trend_products',
      'policy_lists',
      'policy_revisions',
      'judged_contexts',
    ]) {
      await knex(table).delete();
    }
  }

  /** Digests, and how often they were written altogether. */
  async function countDigests() {
    const [row] = await knex('policy_digests')
      .count({ count: '*' })
      .sum({ versions: 'version' });
    return { judged: Number(row.count), versions: Number(row.versions ?? 0) };
  }

  return {
    knex,
    registry,
    scan,
    forget,
    stop: async () => {
      await registry.stop();
      policies.remove();
    },
  };
}
