import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { upsertMany } from './upsertMany';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

/** What means something else in a list of PostgreSQL. */
const TEXTS = [
  'plain',
  '',
  'NULL',
  'null',
  '{a,b}',
  'with "quotes"',
  'back\\slash \\" and \\\\',
  'a, b',
  "it's",
  ' spaces ',
  'line\nbreak\ttab',
  '\u{1F993} größer',
  '?',
  '??',
  '$1 :name',
];

describe.each(databases.eachSupportedId())('upsertMany, %p', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
    await knex.schema.createTable('things', table => {
      table.text('id').primary();
      table.text('words').nullable();
      table.integer('version').notNullable();
    });
  });
  beforeEach(async () => {
    await knex('things').delete();
  });

  const upsert = (
    rows: (readonly (string | number | null)[])[],
    more: { areShort?: boolean; existing?: 'keep' | 'replace' } = {},
  ) =>
    upsertMany({
      tx: knex,
      table: 'things',
      columns: ['id', 'words', 'version'],
      existing: 'replace',
      rows,
      ...more,
    });
  const stored = async () =>
    (await knex('things').orderBy('version')).map(
      ({ id: key, words, version }) => [key, words, version],
    );

  describe.each([true, false])('areShort: %p', areShort => {
    it('keeps each text as it is, and what is absent', async () => {
      const rows = [
        ...TEXTS.map((text, index) => [text, text, index]),
        ['absent', null, TEXTS.length],
      ];
      await upsert(rows, { areShort });
      expect(await stored()).toEqual(rows);
    });

    it('takes more rows than a statement has, and none', async () => {
      const rows = Array.from({ length: 301 }, (_, index) => [
        `key-${index}`,
        null,
        index,
      ]);
      await upsert(rows, { areShort });
      await upsert([], { areShort });
      expect(await stored()).toEqual(rows);
    });

    it.each([
      ['replace', ['b', 2]],
      ['keep', ['a', 1]],
    ] as const)('meets a row that is there: %s', async (existing, expected) => {
      await upsert([['one', 'a', 1]], { areShort });
      await upsert([['one', 'b', 2]], { areShort, existing });
      expect(await stored()).toEqual([['one', ...expected]]);
    });
  });
});
