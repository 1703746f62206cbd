import { startTestBackend, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { AddressInfo } from 'node:net';
import { FakeRegistry } from './__testUtils__/FakeRegistry';
import { product } from './__testUtils__/product';
import { startCatalog } from './__testUtils__/startCatalog';
import { catalogModuleDataMeshModel } from './catalogModuleDataMeshModel';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const relationsOf = ({ relations = [] }: Entity) =>
  relations.map(({ type, targetRef }) => `${type} ${targetRef}`).sort();

describe.each(databases.eachSupportedId())('the catalog on %s', id => {
  let knex: Knex;
  let registry: FakeRegistry;

  beforeEach(async () => {
    knex = await databases.init(id);
    registry = new FakeRegistry();
  });

  describe.each([
    ['with the processor', [], {}],
    [
      'with the model layer alone',
      [catalogModuleDataMeshModel],
      { processorOptions: { DataProductProcessor: { disabled: true } } },
    ],
    ['with both', [catalogModuleDataMeshModel], {}],
  ])('%s', (_, features, config) => {
    it('takes what is right, with its relations, and refuses what is wrong', async () => {
      registry.put(product('wrong', { lifecycle: '' }));
      registry.put(product('airports'));
      registry.put(
        product('daily', { consumes: ['dataproduct:flights/airports'] }),
      );
      const catalog = await startCatalog({
        knex,
        registry,
        features,
        catalog: config,
      });
      await catalog.until(
        found =>
          relationsOf(found.get('daily') ?? product('')).length === 3 &&
          relationsOf(found.get('airports') ?? product('')).length === 3,
      );

      const found = await catalog.products();
      expect(relationsOf(found.get('daily')!)).toEqual([
        'consumesDataProduct dataproduct:flights/airports',
        'ownedBy group:default/flights-team',
        'partOf domain:default/flights',
      ]);
      expect(relationsOf(found.get('airports')!)).toEqual([
        'dataProductConsumedBy dataproduct:flights/daily',
        'ownedBy group:default/flights-team',
        'partOf domain:default/flights',
      ]);
      expect(found.has('wrong')).toBe(false);
      await catalog.stop();
    });
  });

  it('follows events and tombstones, and waits while the registry is not ready', async () => {
    registry.misbehave = (_req, res) => res.sendStatus(503);
    const catalog = await startCatalog({ knex, registry });
    const ref = registry.put(product('daily'));
    registry.put(product('airports'));
    await registry.publish(ref);
    registry.misbehave = undefined;
    await catalog.until(found => found.size === 2);

    const asked = registry.requests.length;
    registry.put(product('daily', { lifecycle: 'deprecated' }));
    await registry.publish(ref);
    await catalog.until(
      found => found.get('daily')?.spec?.lifecycle === 'deprecated',
    );
    expect(registry.requests.slice(asked)).toEqual([
      { refs: [ref], cursor: undefined },
    ]);

    registry.remove(ref);
    await registry.publish(ref);
    await catalog.until(found => !found.has('daily'));
    expect([...(await catalog.products()).keys()]).toEqual(['airports']);
    await catalog.stop();
  });

  it('mirrors a registry that runs in another backend, without its events', async () => {
    registry.put(product('daily'));
    const other = await startTestBackend({ features: [registry.plugin()] });
    const { port } = other.server.address() as AddressInfo;
    const catalog = await startCatalog({
      knex,
      registry: `http://localhost:${port}`,
    });
    await catalog.until(found => found.has('daily'));
    registry.put(product('airports'));
    await catalog.reconcile();
    await catalog.until(found => found.size === 2);
    expect([...(await catalog.products()).keys()].sort()).toEqual([
      'airports',
      'daily',
    ]);
    await catalog.stop();
  });

  it('keeps every product when the registry fails, is empty or forgets', async () => {
    registry.put(product('daily'));
    registry.put(product('airports'));
    const catalog = await startCatalog({ knex, registry });
    await catalog.until(found => found.size === 2);
    const items = new Map(registry.items);

    registry.misbehave = (_req, res) => res.send('<html>');
    await catalog.reconcile();
    registry.misbehave = undefined;
    registry.items.clear();
    await catalog.reconcile();
    registry.put(product('other'));
    await catalog.reconcile();
    await catalog.until(found => found.has('other'));
    expect((await catalog.products()).size).toBe(3);

    for (const [ref, item] of items) {
      registry.items.set(ref, item);
    }
    await catalog.reconcile();
    expect((await catalog.products()).size).toBe(3);
    await catalog.stop();
  });

  const count = process.env.MESHSTAGE_LONG ? 10_000 : 500;

  it(`writes nothing for ${count} unchanged products, after a restart either`, async () => {
    for (let i = 0; i < count; i += 1) {
      registry.put(product(`p${i}`));
    }
    const first = await startCatalog({ knex, registry });
    await untilStitched(knex, count);
    await first.stop();

    const second = await startCatalog({ knex, registry });
    const writes: string[] = [];
    const mutations: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => {
      if (/^\s*(with .*)?(insert|update|delete)\b/is.test(sql)) {
        writes.push(sql);
      }
      // The first thing that any mutation does, be it without effect.
      if (/select .*unprocessed_hash.* from .?refresh_state/is.test(sql)) {
        mutations.push(sql);
      }
    });
    await second.reconcile();
    await second.reconcile();
    expect(writes).toEqual([]);
    expect(mutations).toEqual([]);

    // The same listener does see a change of one product.
    registry.put(product('p7', { lifecycle: 'retired' }));
    await second.reconcile();
    expect(mutations).toHaveLength(1);
    expect(writes.length).toBeGreaterThan(0);
    await second.stop();
  }, 2_700_000);
});

async function untilStitched(knex: Knex, count: number): Promise<void> {
  for (;;) {
    const [{ rows }] = await knex('final_entities')
      .whereNotNull('final_entity')
      .count({ rows: '*' });
    const [{ left }] = await knex('stitch_queue').count({ left: '*' });
    if (Number(rows) === count && Number(left) === 0) {
      return;
    }
    await new Promise(done => {
      setTimeout(done, 250);
    });
  }
}
