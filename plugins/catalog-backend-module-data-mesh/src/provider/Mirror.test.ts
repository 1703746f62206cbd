import { mockServices } from '@backstage/backend-test-utils';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { CatalogFeedItem } from '@meshstage/plugin-data-mesh-common';
import { product } from '../__testUtils__/product';
import { Feed } from './Feed';
import { Mirror } from './Mirror';
import { stampOf } from './toDeferredEntity';

const present = (name: string, hash: string): CatalogFeedItem => ({
  ref: `dataproduct:flights/${name}`,
  hash,
  state: 'present',
  entity: JSON.parse(JSON.stringify(product(name))),
});
const removed = (name: string): CatalogFeedItem => ({
  ref: `dataproduct:flights/${name}`,
  hash: '',
  state: 'removed',
});
const { signal } = new AbortController();

function setUp(pages: CatalogFeedItem[][], held: CatalogFeedItem[] = []) {
  const mutations: EntityProviderMutation[] = [];
  const applyMutation = jest.fn(async (mutation: EntityProviderMutation) => {
    mutations.push(mutation);
  });
  const logger = mockServices.logger.mock();
  const feed: Feed = {
    async *all() {
      yield* pages;
    },
    async *some(refs) {
      yield pages.flat().filter(item => refs.includes(item.ref));
    },
  };
  const mirror = new Mirror({
    connection: { applyMutation, refresh: async () => {} },
    feed,
    readHeld: async () => new Map(held.map(i => [i.ref, stampOf(i)])),
    logger,
  });
  /** What was handed over, one line for each mutation. */
  const said = () =>
    mutations.map(mutation =>
      mutation.type === 'delta'
        ? [
            ...mutation.added.map(({ entity }) => `+${entity.metadata.name}`),
            ...mutation.removed.map(
              item => `-${'entityRef' in item && item.entityRef}`,
            ),
          ].join(' ')
        : 'full',
    );
  return { mirror, mutations, applyMutation, logger, said };
}

describe('Mirror', () => {
  it('calls no mutation where the catalog holds what the feed says', async () => {
    const items = [present('a', '1'), present('b', '1')];
    const { mirror, said } = setUp([items], items);
    expect(await mirror.reconcile(signal)).toEqual({ fed: 2, held: 2 });
    expect(said()).toEqual([]);
  });

  it('hands over what is new or different, page by page', async () => {
    const { mirror, said } = setUp(
      [
        [present('a', '1'), present('b', '2')],
        [present('c', '1'), present('d', '1')],
      ],
      [present('a', '1'), present('b', '1'), present('c', '1')],
    );
    await mirror.reconcile(signal);
    expect(said()).toEqual(['+b', '+d']);
  });

  it('makes a change of one product one mutation with one entity', async () => {
    const { mirror, mutations } = setUp([
      [present('a', '1'), present('b', '2')],
    ]);
    await mirror.update(['dataproduct:flights/b'], signal);
    expect(mutations).toEqual([
      {
        type: 'delta',
        added: [
          {
            locationKey: 'data-mesh',
            entity: expect.objectContaining({
              kind: 'DataProduct',
              metadata: expect.objectContaining({
                name: 'b',
                annotations: expect.objectContaining({
                  'backstage.io/managed-by-location':
                    'data-mesh:dataproduct:flights/b',
                  'meshstage.io/entity-hash': '1-2',
                }),
              }),
            }),
          },
        ],
        removed: [],
      },
    ]);
  });

  it('removes by tombstone only, never by absence', async () => {
    const { mirror, said } = setUp(
      [[present('a', '1'), removed('b')]],
      [present('a', '1'), present('b', '1'), present('gone', '1')],
    );
    await mirror.reconcile(signal);
    await mirror.update(['dataproduct:flights/gone'], signal);
    expect(said()).toEqual(['-dataproduct:flights/b']);
  });

  it('does not repeat a tombstone, until the product has come back', async () => {
    const page = [removed('b')];
    const { mirror, said } = setUp([page]);
    await mirror.reconcile(signal);
    await mirror.reconcile(signal);
    expect(said()).toEqual(['-dataproduct:flights/b']);

    page[0] = present('b', '2');
    await mirror.reconcile(signal);
    page[0] = removed('b');
    await mirror.reconcile(signal);
    expect(said().slice(1)).toEqual(['+b', '-dataproduct:flights/b']);
  });

  it('gives the catalog five minutes before it hands over the same again', async () => {
    jest.useFakeTimers({ now: 0 });
    const { mirror, said } = setUp([[present('a', '1')]]);
    await mirror.reconcile(signal);
    jest.setSystemTime(4 * 60_000);
    await mirror.reconcile(signal);
    expect(said()).toEqual(['+a']);
    // Somebody has deleted the entity by hand: it comes back.
    jest.setSystemTime(6 * 60_000);
    await mirror.reconcile(signal);
    expect(said()).toEqual(['+a', '+a']);
    jest.useRealTimers();
  });

  it.each([
    ['of another kind', { ...product('bad'), kind: 'Group' }],
    ['of another name', product('other')],
    ['that is none', 'text'],
    ['without a name', { ...product('bad'), metadata: {} }],
    ['that is huge', product('bad', { type: 'x'.repeat(300_000) })],
  ])('leaves out an entity %s and lets the others flow', async (_, entity) => {
    const bad: CatalogFeedItem = {
      ...present('bad', '1'),
      entity: JSON.parse(JSON.stringify(entity)),
    };
    const { mirror, said, logger } = setUp([[bad, present('a', '1')]]);
    await mirror.reconcile(signal);
    await mirror.reconcile(signal);
    expect(said()).toEqual(['+a']);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('dataproduct:flights/bad'),
      expect.any(Error),
    );
  });

  it('forgets nothing when the catalog does not take a mutation', async () => {
    const { mirror, applyMutation, said } = setUp([[present('a', '1')]]);
    applyMutation.mockRejectedValueOnce(new Error('database is away'));
    await expect(mirror.reconcile(signal)).rejects.toThrow('away');
    await mirror.reconcile(signal);
    expect(said()).toEqual(['+a']);
  });
});
