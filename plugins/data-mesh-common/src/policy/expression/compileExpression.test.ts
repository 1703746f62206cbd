import { Item } from '../items/Item';
import { ItemKind } from '../language/ItemKind';
import { PlacedProblem } from '../placedReason';
import { ExpressionOutcome } from './CompiledExpression';
import { compileExpression } from './compileExpression';

const NOW = '2026-03-01T12:00:00Z';

function item(
  kind: ItemKind,
  fields: Record<string, unknown>,
  parents: Item['parents'] = {},
): Item {
  return {
    kind,
    path: 'a.b',
    key: 'a.b',
    modelPath: '',
    get: field => (Object.hasOwn(fields, field) ? fields[field] : undefined),
    lacks: field => (field === 'ownerExists' ? 'catalog' : undefined),
    parents,
  };
}

const PRODUCT = item('product', {
  owner: 'group:default/sales',
  name: 'Orders',
});
const CONTRACT = item(
  'contracts',
  {
    name: 'orders',
    price: 9.5,
    endOfSupport: '2026-06-30',
    endOfLife: 'some day',
    roles: [
      { role: 'reader', access: 'read', firstLevelApprovers: 'steward' },
      { role: 'writer', access: 5, constructor: 'x', unknown: 'y' },
      'no role',
    ],
    'changes.bump': 'major',
    tags: ['gold', 'pii'],
  },
  { product: PRODUCT },
);
const DATASET = item(
  'datasets',
  {
    name: 'orders',
    retention: 'P60D',
    columnCount: 2,
    encryptionKey: 'arn:key/sales',
  },
  { product: PRODUCT, contract: CONTRACT },
);
const COLUMN = item(
  'columns',
  {
    name: 'customer_email',
    masking: 'hash',
    pii: true,
    depth: 1,
    tags: ['pii', 'contact'],
    enum: [1, 2.5, 'x', null, 9007199254740993n],
    examples: [],
    'custom.cost-center': 7,
    'custom.retention': '3 months',
    'custom.deep': { a: { b: ['x'] }, constructor: 1 },
    'custom.constructor': 'mine',
    'custom.__proto__': 'mine too',
    'custom.big': 9007199254740993n,
  },
  { product: PRODUCT, contract: CONTRACT, dataset: DATASET },
);
const DOMAIN = { name: 'sales', kmsKey: 'arn:key/sales' };
const ITEMS = {
  columns: COLUMN,
  datasets: DATASET,
  contracts: CONTRACT,
  product: PRODUCT,
};

function answer(
  expression: string,
  kind: keyof typeof ITEMS = 'columns',
): ExpressionOutcome | PlacedProblem {
  const compiled = compileExpression(expression, kind);
  return 'problem' in compiled
    ? compiled
    : compiled.run({ item: ITEMS[kind], domain: DOMAIN, now: NOW });
}

describe('compileExpression', () => {
  it.each<[boolean, string]>([
    [true, 'item.masking == "hash"'],
    [false, 'item.masking in ["tokenize", "redact"]'],
    [true, 'item.pii && item.depth == 1'],
    [true, 'item.depth in [1, 2] && 1 == item.depth && item.depth != 2'],
    [true, 'item.depth < 2 && item.depth >= 1.0'],
    // Numbers of documents with those that are written, in whichever order.
    [true, 'item.depth + 1 == 2 && 1 + item.depth == 2'],
    [true, 'item.depth * 3 - 1 == 2.0 && 3 - item.depth == 2'],
    [true, 'item.depth / 2 == 0.5 && 2 / item.depth > 1'],
    [true, 'item.custom["cost-center"] + 1 == 8'],
    [true, 'item.custom["cost-center"] in [5, 7]'],
    [false, 'item.custom["cost-center"] in [5, 6]'],
    [false, 'item.custom.retention in [5]'],
    [true, 'size(item.tags) + item.depth == 3'],
    // Numbers of documents are no whole ones to CEL, and divided by 0 they are endless.
    [true, 'item.depth / 0 > 1000000 && item.depth / 0.0 > 1000000'],
    [true, 'item.depth * size(item.tags) / 0 > 1000000'],
    [true, '(item.pii ? item.depth : 2.5) / 0 > 1000000'],
    [
      true,
      'item.custom["cost-center"] / 0 > 1000000 && size(item.tags) / 0.0 > 1000000',
    ],
    [
      true,
      '0 / size(item.tags) == 0 && 0 % size(item.tags) == 0 && size(item.tags) / 1 == 2',
    ],
    [
      true,
      'item.tags[-0] == "pii" && item.tags[size(item.tags) - 1] == "contact"',
    ],
    [
      true,
      'item.name.substring(2, 2) == "" && item.name.substring(0, 2) == "cu"',
    ],
    [
      true,
      'item.name.substring(9) == "email" && item.name.indexOf("", -1) == -1',
    ],
    [true, 'has(item.masking) && !has(item.classification)'],
    [true, 'item["name"] == "customer_email"'],
    [true, 're(item.name, "(^|_)email$")'],
    [false, 're(item.name, "^email")'],
    [true, 'glob(item.name, "*_email")'],
    [
      true,
      'item.name.endsWith("email") && item.name.size() == 14 && size(item.name) > 3',
    ],
    [true, 'item.tags.exists(tag, tag == "pii")'],
    [false, 'item.tags.all(tag, re(tag, "^p"))'],
    [true, 'item.tags.exists_one(tag, tag.startsWith("c"))'],
    [true, 'item.tags.filter(tag, tag != "pii").size() == 1'],
    [true, '"pii" in item.tags && item.tags[0] == "pii"'],
    [
      true,
      'item.tags.all(tag, ["pii", "contact", "x"].exists(known, known == tag))',
    ],
    [true, 'item.enum.exists(value, value == 1) && 2.5 in item.enum'],
    [true, 'item.enum.exists(value, value == 9007199254740993)'],
    [true, 'item.custom.big == 9007199254740993'],
    [true, 'size(item.examples) == 0'],
    [true, 'item.custom["cost-center"] == 7 && "cost-center" in item.custom'],
    [false, '"other" in item.custom || has(item.custom.other)'],
    [true, 'days(item.custom.retention) > days("P80D")'],
    [true, 'item.custom.deep.a.b[0] == "x"'],
    [
      true,
      'item.custom.constructor == "mine" && item.custom["__proto__"] == "mine too"',
    ],
    [true, 'dataset.retention <= days("P90D")'],
    [false, 'dataset.retention <= days("P30D")'],
    [
      true,
      'dataset.retention == days("60 days") && dataset.retention > duration("24h")',
    ],
    [true, 'dataset.encryptionKey == domain.kmsKey'],
    [true, 'contract.price > 9 && contract.price + 0.5 == 10.0'],
    [
      true,
      'contract.changes.bump == "major" && !has(contract.changes.history)',
    ],
    [true, 'contract.endOfSupport - now > days("P90D")'],
    [false, 'contract.endOfSupport - now > days("P200D")'],
    [true, 'contract.endOfSupport > timestamp("2026-01-01T00:00:00Z")'],
    [true, 'now.getFullYear() == 2026 && now.getMonth() == 2'],
    [
      true,
      'contract.roles.exists(role, role.role == "reader" && has(role.firstLevelApprovers))',
    ],
    [false, 'contract.roles.all(role, has(role.access))'],
    [true, 'product.owner == "group:default/sales"'],
    [true, 'product.owner.startsWith("group:") ? true : item.depth > 5'],
    [false, 'has(port.name)'],
    [true, 'item.pii || product.ownerExists'],
    [false, '!item.pii && product.ownerExists'],
    [true, 'item.pii || contract.endOfLife > now'],
    // What cannot be said does not matter where the other side decides.
    [true, 'item.classification == "x" || item.pii'],
    [false, 'item.classification == "x" && !item.pii'],
  ])('says %p of %s', (expected, expression) => {
    expect(answer(expression)).toBe(expected);
  });

  it.each<[object, string]>([
    [
      {
        error:
          '`item.classification` has no value; ask `has(item.classification)` first.',
      },
      'item.classification == "pii"',
    ],
    [
      { error: '`port.name` has no value; ask `has(port.name)` first.' },
      'port.name == "x"',
    ],
    [
      {
        error:
          '`item.custom.other` has no value; ask `has(item.custom.other)` first.',
      },
      'item.custom.other == 1',
    ],
    [
      { error: '`role.access` has no value; ask `has(role.access)` first.' },
      'contract.roles.all(role, role.access == "read")',
    ],
    [
      {
        error:
          '`domain.namespace` has no value; ask `has(domain.namespace)` first.',
      },
      'domain.namespace == "x"',
    ],
    [
      { error: '`contract.endOfLife` is not a date such as 2026-01-31.' },
      'contract.endOfLife > now',
    ],
    [
      {
        error:
          '`duration(item.name + "90d")` is no duration in CEL; write `days("90d")`.',
      },
      'dataset.retention < duration(item.name + "90d")',
    ],
    [
      {
        error:
          '"customer_email" is no instant; write it whole, as in "2026-01-31T00:00:00Z".',
      },
      'now > timestamp(item.name)',
    ],
    [
      // For the machine, an instant in its own time zone.
      {
        error:
          '"2026-01-31T00:00:00.0" is no instant; write it whole, as in "2026-01-31T00:00:00Z".',
      },
      'now > timestamp("2026-01-31T00:00:00." + string(size(item.tags) * 0))',
    ],
    [
      {
        error: '"customer_email" is no duration; write P90D, 90d or 3 months.',
      },
      'days(item.name) > days("1d")',
    ],
    [
      { error: '`item.tags[9]`: the list has no such entry.' },
      'item.tags[9] == "x"',
    ],
    [
      { error: 'The expression did not answer with true or false.' },
      'item.custom.retention',
    ],
    [
      { error: expect.stringContaining('division by zero') },
      'size(item.name) / (1 - 1) == 1',
    ],
    [
      { error: expect.stringContaining('does not go together') },
      'item.custom.retention < 5',
    ],
  ])('has no answer but %j', (expected, expression) => {
    expect(answer(expression)).toEqual(expected);
  });

  it('has no answer about more things than it looks at', () => {
    const compiled = compileExpression(
      'item.roles.exists(role, role.role == "x")',
      'contracts',
    );
    const roles = Array(10_001).fill({ role: 'reader' });
    const asked = { item: item('contracts', { roles }) };
    expect('run' in compiled && compiled.run(asked)).toEqual({
      error: '`item.roles` has more than 10000 entries.',
    });
  });

  it.each<[object, string, Parameters<typeof compileExpression>[1]]>([
    [{ missing: 'catalog' }, 'product.ownerExists', 'columns'],
    [{ missing: 'catalog' }, 'has(product.ownerExists)', 'columns'],
    [{ missing: 'catalog' }, 'domain.name == "sales"', 'columns'],
    [{ missing: 'now' }, 'contract.endOfSupport > now', 'columns'],
  ])('says that %j is missing', (expected, expression, kind) => {
    const compiled = compileExpression(expression, kind);
    expect('run' in compiled && compiled.run({ item: COLUMN })).toEqual(
      expected,
    );
  });

  it('tells what it reads, each once', () => {
    expect(
      compileExpression(
        'item.pii && product.owner == item.name && item.pii && item.custom.x == contract.changes.bump && domain.name == "x" && now > contract.endOfSupport',
        'columns',
      ),
    ).toMatchObject({
      reads: [
        'item.pii',
        'product.owner',
        'item.name',
        'item.custom.x',
        'contract.changes.bump',
        'domain.name',
        'contract.endOfSupport',
        'now',
      ],
    });
  });

  it('gets only what it reads', () => {
    const compiled = compileExpression('item.name == "x"', 'columns');
    const asked: string[] = [];
    const spy = {
      ...COLUMN,
      get: (field: string) => {
        asked.push(field);
        return 'x';
      },
    };
    expect('run' in compiled && compiled.run({ item: spy })).toBe(true);
    expect(asked).toEqual(['name']);
  });
});
