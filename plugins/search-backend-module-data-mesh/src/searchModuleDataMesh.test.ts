import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import searchPgModule from '@backstage/plugin-search-backend-module-pg';
import {
  COLUMN_DOCUMENT_TYPE,
  PRODUCT_DOCUMENT_TYPE,
} from '@meshstage/plugin-data-mesh-common';
import { RequestHandler } from 'express';
import { FakeMesh } from './__testUtils__/FakeMesh';
import { aColumn, aProduct } from './__testUtils__/items';
import { startSearch } from './__testUtils__/startSearch';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
const engines = ['Lunr', ...databases.eachSupportedId().flat()];

const typeOf = (place: string) =>
  place.includes('?') ? COLUMN_DOCUMENT_TYPE : PRODUCT_DOCUMENT_TYPE;

describe.each(engines)('the search on %s', engine => {
  let mesh: FakeMesh;
  let search: Awaited<ReturnType<typeof startSearch>>;

  beforeEach(async () => {
    mesh = new FakeMesh();
    mesh.products = [
      aProduct('daily'),
      aProduct('airports'),
      { ref: 'dataproduct:flights/gone', hash: '', state: 'removed' },
    ];
    mesh.columns = [
      aColumn('flight_id'),
      aColumn('tailNumber', { type: undefined, description: undefined }),
      aColumn('city', { path: ['address', 'city'], version: undefined }),
    ];
    const features =
      engine === 'Lunr'
        ? []
        : [
            mockServices.database.factory({
              knex: await databases.init('POSTGRES_18'),
            }),
            searchPgModule,
          ];
    search = await startSearch(mesh, features);
    await search.index();
  });

  afterEach(() => search.stop());

  const titles = async (term: string) =>
    (await search.find(term)).map(({ document }) => document.title);

  it.each([
    ['airports', 'Product airports', '/airports'],
    ['punctual', 'Product daily', '/daily'],
    [
      'flight_id',
      'flight_id',
      '/daily/schema?port=tables&version=1.0.0&table=flights&find=flight_id',
    ],
    [
      'tail',
      'tailNumber',
      '/daily/schema?port=tables&version=1.0.0&table=flights&find=tailNumber',
    ],
    [
      'address city',
      'city',
      '/daily/schema?port=tables&table=flights&find=city',
    ],
  ])('finds by %s first %s, at its address', async (term, title, place) => {
    const [hit] = await search.find(term, typeOf(place));
    expect(hit.document.title).toBe(title);
    expect(hit.document.location).toBe(`/catalog/flights/dataproduct${place}`);
    expect(Object.values(hit.highlight?.fields ?? {}).join()).toMatch(
      /<[^>]+>/,
    );
  });

  it('does not know what has left the mesh', async () => {
    expect(await titles('gone')).not.toContain('gone');
    mesh.columns = [aColumn('arrivalDelay')];
    await search.index();
    expect(await titles('delay')).toContain('arrivalDelay');
    expect(await titles('flight_id')).not.toContain('flight_id');
  });

  it.each<[string, RequestHandler]>([
    ['refuses', (_req, res) => res.sendStatus(403)],
    ['answers no page', (_req, res) => res.json({ items: [{}] })],
    ['answers half a page', (_req, res) => res.type('json').send('{"items":')],
    ['answers nothing', (_req, res) => res.json({ items: [] })],
    [
      'fails after the first page',
      (req, res) =>
        req.query.cursor
          ? res.sendStatus(403)
          : res.json({ items: [], nextCursor: 'x' }),
    ],
  ])('keeps what it knows while the mesh %s', async (_, misbehave) => {
    mesh.misbehave = misbehave;
    const before = mesh.requests;
    await search.index();
    expect(mesh.requests).toBeGreaterThan(before + 1);
    expect(await titles('airports')).toContain('Product airports');
    expect(await titles('flight_id')).toContain('flight_id');
  });
});
