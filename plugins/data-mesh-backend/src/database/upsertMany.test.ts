import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { upsertMany } from './upsertMany';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

/** What means something else to PostgreSQL or to who writes the statement. */
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

/** What stands between values and for null. */
const MARKED = ['unit\u001fseparator', '\u001f', '\u001e', 'a\u001e'];

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
    existing: 'keep' | 'replace' = 'replace',
  ) =>
    upsertMany({
      tx: knex,
      table: 'things',
      columns: [
        ['id', rows.map(row => row[0])],
        ['words', rows.map(row => row[1])],
        ['version', rows.map(row => row[2])],
      ],
      existing,
    });
  const stored = async () =>
    (await knex('things').orderBy('version')).map(
      ({ id: key, words, version }) => [key, words, version],
    );

  it.each([
    ['without marks', TEXTS],
    ['with marks', [...TEXTS, ...MARKED]],
  ])('keeps each text as it is, and what is absent: %s', async (_, texts) => {
    const rows = [
      ...texts.map((text, index) => [text, text, index]),
      ['absent', null, texts.length],
    ];
    await upsert(rows);
    expect(await stored()).toEqual(rows);
  });

  it.each(['', null, ...MARKED])('keeps %j alone', async words => {
    await upsert([['one', words, 1]]);
    expect(await stored()).toEqual([['one', words, 1]]);
  });

  it('takes more rows than a statement has, and none', async () => {
    const rows = Array.from({ length: 501 }, (_, index) => [
      `key-${index}`,
      null,
      index,
    ]);
    await upsert(rows);
    await upsert([]);
    expect(await stored()).toEqual(rows);
  });

  it.each([
    ['replace', ['b', 2]],
    ['keep', ['a', 1]],
  ] as const)('meets a row that is there: %s', async (existing, expected) => {
    await upsert([['one', 'a', 1]]);
    await upsert([['one', 'b', 2]], existing);
    expect(await stored()).toEqual([['one', ...expected]]);
  });
});
