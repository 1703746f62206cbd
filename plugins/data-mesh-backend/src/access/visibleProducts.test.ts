import { TestDatabases } from '@backstage/backend-test-utils';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { ProductFilter } from '@meshstage/plugin-data-mesh-node';
import fc from 'fast-check';
import { Knex } from 'knex';
import { Visibility, VISIBLE_ALL, VISIBLE_NONE } from './Visibility';
import { isVisible, whereVisible } from './visibleProducts';

interface Row {
  ref: string;
  domain: string;
  owner: string | null;
}

const DOMAINS = ['sales', 'logistics', "o'brien%_"];
const OWNERS = ['group:default/a', 'user:default/b', ''];

const rows: Row[] = DOMAINS.flatMap(domain =>
  [...OWNERS, null].map((owner, i) => ({
    ref: `dataproduct:${domain}/${i}`,
    domain,
    owner,
  })),
);

const leaf: fc.Arbitrary<ProductFilter> = fc.oneof(
  fc.record({
    property: fc.constant<'ref'>('ref'),
    values: fc.subarray(rows.map(row => row.ref)),
  }),
  fc.record({
    property: fc.constant<'domain'>('domain'),
    values: fc.subarray(DOMAINS),
  }),
  fc.record({
    property: fc.constant<'owner'>('owner'),
    values: fc.subarray(OWNERS),
  }),
);

const { criteria } = fc.letrec<{
  criteria: PermissionCriteria<ProductFilter>;
}>(tie => {
  // The type says that groups are never empty; text from a policy may be.
  const group = fc.array(tie('criteria'), { maxLength: 3 }) as fc.Arbitrary<
    [PermissionCriteria<ProductFilter>]
  >;
  return {
    criteria: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ allOf: group }),
      fc.record({ anyOf: group }),
      fc.record({ not: tie('criteria') }),
    ),
  };
});

const visibility: fc.Arbitrary<Visibility> = fc.record(
  {
    criteria,
    refs: fc.subarray(rows.map(row => row.ref)).map(refs => new Set(refs)),
  },
  { requiredKeys: ['criteria'] },
);

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())('visible products, %p', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
    await knex.schema.createTable('products', table => {
      table.text('ref');
      table.text('domain');
      table.text('owner').nullable();
    });
    await knex('products').insert(rows);
    await knex.schema.createTable('submissions', table => {
      table.text('product_ref');
      table.text('domain');
      table.text('owner').nullable();
    });
    await knex('submissions').insert(
      rows.map(({ ref, ...row }) => ({ ...row, product_ref: ref })),
    );
  });

  async function inSql(seen: Visibility): Promise<string[]> {
    const query = knex<Row>('products');
    whereVisible(query, knex, 'products', seen);
    const found: string[] = await query.pluck('ref');
    const submissions = knex('submissions');
    whereVisible(submissions, knex, 'submissions', seen);
    const same: string[] = await submissions.pluck('product_ref');
    expect(same.sort()).toEqual(found.sort());
    return found;
  }

  function inMemory(seen: Visibility): string[] {
    return rows
      .filter(row => isVisible({ ...row, owner: row.owner ?? undefined }, seen))
      .map(row => row.ref)
      .sort();
  }

  it('sees everything or nothing', async () => {
    expect(await inSql(VISIBLE_ALL)).toHaveLength(rows.length);
    expect(await inSql(VISIBLE_NONE)).toEqual([]);
  });

  it('is the same in SQL and in memory', async () => {
    await fc.assert(
      fc.asyncProperty(visibility, async seen => {
        expect(await inSql(seen)).toEqual(inMemory(seen));
      }),
      { numRuns: 200 },
    );
  });

  it('takes more values than a database takes bindings', async () => {
    const refs = new Set([rows[0].ref]);
    for (let i = 0; i < 70_000; i += 1) {
      refs.add(`dataproduct:none/${i}`);
    }
    expect(await inSql({ criteria: 'all', refs })).toEqual([rows[0].ref]);
  });
});
