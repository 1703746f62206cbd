import { ITEM_KINDS } from '../language/ItemKind';
import { FIELD_CASES } from './__testUtils__/fieldCases.table';
import { fixtureSubject } from './__testUtils__/fixtureSubject';
import { isOfType } from './__testUtils__/isOfType';
import { known } from './__testUtils__/known';
import { FIELDS, fieldOf } from './fields.table';
import { itemsOf } from './itemsOf';

/** Fields that every item has, of which there is no more to say than that they are right. */
const ALWAYS = new Set(['portCount', 'columnCount', 'depth']);

const FULL = fixtureSubject(['full.odps.yaml', 'full.odcs.yaml'], {
  now: '2026-11-22',
  catalog: {
    domains: [{ name: 'sales' }],
    owners: [{ ref: 'group:default/sales-team', name: 'sales-team' }],
  },
  live: [
    known('invoices', {
      inputPorts: [{ name: 'o', version: '2.0.0', contractId: 'sales.orders' }],
    }),
  ],
  upstream: [
    known('customers', { status: 'retired', ports: ['1.0.0 crm.customers'] }),
    known('prices', {
      ports: ['1.0.0 erp.prices'],
      contracts: [
        {
          id: 'erp.prices',
          slaProperties: [{ property: 'latency', value: 1, unit: 'd' }],
          schema: [
            {
              name: 'prices',
              properties: [{ name: 'mail', encryptedName: 'm' }],
            },
          ],
        },
      ],
    }),
  ],
  comparison: [
    {
      document: 'full.odcs.yaml',
      comparison: {
        bump: 'minor',
        declaredBump: 'patch',
        changes: [
          { consumers: 'review', history: 'break', producer: 'ok' },
          { consumers: 'ok', history: 'ok', producer: 'ok' },
        ],
      },
    },
  ],
});
const BARE = fixtureSubject(['bare.odps.yaml', 'bare.odcs.yaml']);

/** Of all items of a kind: of two servers each has what the other has not. */
const valuesOf = (kind: (typeof ITEM_KINDS)[number], field: string) =>
  itemsOf(kind, FULL).map(item => item.get(field));

describe.each(ITEM_KINDS)('fields of %s', kind => {
  it('are those of the table, each with its case', () => {
    expect(Object.keys(FIELD_CASES[kind]).sort()).toEqual(
      Object.keys(FIELDS[kind]).sort(),
    );
  });

  it.each(Object.entries(FIELD_CASES[kind]))(
    '%s is there and not there',
    (field, [full, bare]) => {
      expect(full).toBeDefined();
      expect(valuesOf(kind, field)).toContainEqual(full);
      const [item] = itemsOf(kind, BARE);
      expect(item.get(field)).toEqual(bare);
      expect(ALWAYS.has(field) || full !== bare).toBe(true);
    },
  );

  it.each(Object.entries(FIELDS[kind]))(
    '%s is what is said',
    (field, { type }) => {
      for (const subject of [FULL, BARE]) {
        for (const item of itemsOf(kind, subject)) {
          const value = item.get(field);
          expect(value === undefined || isOfType(value, type)).toBe(true);
        }
      }
    },
  );

  it('that need what is not there say so', () => {
    const [item] = itemsOf(
      kind,
      fixtureSubject(['full.odps.yaml', 'full.odcs.yaml']),
    );
    for (const [field, { needs }] of Object.entries(FIELDS[kind])) {
      // An owner who is not written down is found in the catalog.
      const lacks = field === 'owner' ? 'catalog' : needs;
      expect([field, item.lacks?.(field)]).toEqual([field, lacks]);
    }
  });
});

it('has no field of another name', () => {
  for (const kind of ITEM_KINDS) {
    const [item] = itemsOf(kind, FULL);
    for (const name of [
      '__proto__',
      'constructor',
      'toString',
      '',
      'custom.',
    ]) {
      expect(item.get(name)).toBeUndefined();
      expect(fieldOf(kind, name)).toBeUndefined();
    }
  }
});

it.each([
  ['product', 'gold'],
  ['ports', 'silver'],
  ['contracts', 'gold'],
  ['datasets', 'bronze'],
  ['columns', [1, 2]],
  ['sla', undefined],
  ['servers', undefined],
  ['inputs', undefined],
] as const)('custom.tier of %s is %j', (kind, expected) => {
  const [item] = itemsOf(kind, FULL);
  expect(item.get('custom.tier')).toEqual(expected);
  expect(item.get('custom.__proto__')).toBeUndefined();
  expect(item.lacks?.('custom.tier')).toBeUndefined();
});
