import fc from 'fast-check';
import { Item } from '../items/Item';
import { ITEM_KINDS, ItemKind } from '../language/ItemKind';
import { compileExpression } from './compileExpression';

const RUNS = process.env.MESHSTAGE_LONG ? 20_000 : 300;

const WORDS = [
  ...['item', 'product', 'domain', 'now', 'x', 'item.name', 'item.tags'],
  ...['item.custom.a', 'item.custom["b c"]', 'product.owner', 'domain.kmsKey'],
  ...['item.pii', 'item.depth', 'contract.roles', 'dataset.retention'],
  ...['contract.endOfSupport', 'contract.changes.bump', 'item.enum'],
  ...['.all(x, ', '.exists(y, ', '.filter(x, ', '.map(x, ', '.size()'],
  ...['.startsWith("a")', '.matches("(a+)+")', '.a', '[0]', '["a"]', '[item]'],
  ...['has(', 're(', 'glob(', 'days(', 'size(', 'timestamp(', 'duration('],
  ...['"a"', '"90d"', '"(a+)+$"', '"\\u0000"', '1', '2.5', '1u', 'true'],
  ...['null', '9223372036854775807', '1e400', 'b"x"', "r'\\'", '"""', "'"],
  ...['(', ')', '[', ']', '{', '}', ',', ':', '?', ' ? ', ' : ', '.'],
  ...[' == ', ' != ', ' < ', ' in ', ' + ', ' - ', ' * ', ' / ', ' % '],
  ...[' && ', ' || ', '!', '-', '//', '\n', '__proto__', 'constructor', '💥'],
];

/** Parts that are true or false, over values of whatever type. */
const LEAVES = [
  'item.pii',
  'has(item.name)',
  'item.name == "a"',
  'item.name.size() > 1',
  'item.depth in [1, 2]',
  'item.depth / 0.0 > 1',
  '"a" in item.tags',
  'item.tags[1] == "a"',
  'item.tags.all(t, t == "a")',
  'item.enum.exists(e, e == 1 || e < "a")',
  'item.tags.exists(t, item.enum.exists_one(e, e == t))',
  'item.enum.filter(e, e != null).size() == 2',
  'item.custom.a',
  'item.custom.a.b[0] == item.custom["b c"]',
  'item.custom.a < 1',
  'item.custom.a == item.enum',
  'contract.roles.all(r, has(r.role) && r.role == "a")',
  'contract.changes.bump == "major"',
  'dataset.retention <= days(item.custom.a)',
  'contract.endOfSupport - now > days("P90D")',
  're(item.name, "^(a+)+$")',
  'glob(product.owner, "group:*")',
  'domain.name == product.owner',
  'timestamp(item.name) < now',
  'int(item.custom.a) > 9223372036854775807',
];

const { condition } = fc.letrec<{ condition: string }>(tie => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...LEAVES),
    fc
      .tuple(
        tie('condition'),
        fc.constantFrom('&&', '||', '=='),
        tie('condition'),
      )
      .map(parts => `(${parts.join(' ')})`),
    tie('condition').map(part => `!(${part})`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
  ),
}));

const arbitraryExpression = fc.oneof(
  { arbitrary: condition, weight: 3 },
  fc
    .array(fc.constantFrom(...WORDS), { maxLength: 20 })
    .map(all => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const arbitraryItem = fc
  .dictionary(
    fc.constantFrom(
      'name',
      'tags',
      'pii',
      'depth',
      'enum',
      'custom.a',
      'custom.b c',
      'owner',
      'retention',
      'endOfSupport',
      'roles',
      'changes.bump',
    ),
    fc.oneof(
      fc.constantFrom<unknown>(
        'a',
        'P90D',
        '2026-01-01',
        true,
        1,
        NaN,
        -0,
        10n ** 30n,
        null,
        Symbol('s'),
        () => 1,
      ),
      fc.object({ maxDepth: 3 }),
      fc.array(fc.oneof(fc.string(), fc.object())),
    ),
  )
  .map((fields): Item => {
    const item: Item = {
      kind: 'columns',
      path: 'a',
      key: 'a',
      modelPath: '',
      get: field => (Object.hasOwn(fields, field) ? fields[field] : undefined),
      parents: {},
    };
    return {
      ...item,
      parents: { product: item, contract: item, dataset: item },
    };
  });

/** Whether something is what a run may answer. */
function isOutcome(outcome: unknown): boolean {
  if (typeof outcome === 'boolean') {
    return true;
  }
  const [[name, text]] = Object.entries(outcome ?? {});
  return ['error', 'missing'].includes(name) && typeof text === 'string';
}

describe('compileExpression', () => {
  it('answers whatever it is given with a problem or an outcome, and never throws', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        arbitraryExpression,
        fc.constantFrom<ItemKind>('columns', 'columns', ...ITEM_KINDS),
        arbitraryItem,
        (expression, kind, item) => {
          const compiled = compileExpression(expression, kind);
          if ('problem' in compiled) {
            return (
              compiled.problem.length > 0 && compiled.problem.length < 2_000
            );
          }
          taken += 1;
          return isOutcome(
            compiled.run({ item, domain: { name: 'a' }, now: '2026-01-01' }),
          );
        },
      ),
      { numRuns: RUNS },
    );
    expect(taken).toBeGreaterThan(RUNS / 20);
  });
});
