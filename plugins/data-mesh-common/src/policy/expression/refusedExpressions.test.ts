import { Item } from '../items/Item';
import { ItemKind } from '../language/ItemKind';
import { compileExpression } from './compileExpression';

function refusal(expression: string, kind: ItemKind = 'columns') {
  const compiled = compileExpression(expression, kind);
  return 'problem' in compiled ? compiled : 'taken';
}

describe('compileExpression refuses', () => {
  it.each<[RegExp, number | undefined, string]>([
    [/at most 2000 characters, this one has 2001/, undefined, ' '.repeat(2001)],
    [/^This is no expression: /, 0, ''],
    [/^This is no expression: Unexpected token/, 13, 'item.name == '],
    [/^This is no expression: /, 10, 'item.name "x"'],
    [
      /answers with true or false, this one with text\.$/,
      undefined,
      'item.name',
    ],
    [
      /answers with true or false, this one with number\.$/,
      undefined,
      'item.depth + 1',
    ],
    [/names nothing of the item/, undefined, 'true'],
    [/names nothing of the item/, undefined, '["a"].exists(x, x == "a")'],
    [
      /^There is no "itm" here; perhaps "item" is meant\.$/,
      0,
      'itm.name == "x"',
    ],
    [
      /^There is no "foo" here; known are item, dataset, contract, port, product, domain, now\.$/,
      0,
      'foo == "x"',
    ],
    [
      /^There is no "item\.maskng"; perhaps "masking" is meant\.$/,
      0,
      'item.maskng == "x"',
    ],
    [/^There is no "item\.retention"; known are /, 0, 'item.retention == "x"'],
    [
      /^There is no "item\.constructor"; known are /,
      0,
      'item.constructor == "x"',
    ],
    [/^There is no "item\.__proto__"; known are /, 0, 'item.__proto__ == "x"'],
    [
      /^There is no "domain\.custom"; known are name, owner/,
      0,
      'domain.custom.x == 1',
    ],
    [
      /^There is no "contract\.changes"; known are/,
      0,
      'contract.changes == "x"',
    ],
    [/^Name a field of `item`\.$/, 0, 'item == dataset'],
    [/^Name a field of `item`\.$/, 5, 'size(item) == 1'],
    [/^Name a field of `item`\.$/, 0, 'item[product.name] == "x"'],
    [/^Name a key: `item\.custom\.key`/, 5, 'size(item.custom) > 0'],
    [/^Name a key: `item\.custom\.key`/, 0, 'item.custom[item.name] == 1'],
    [
      /^There is no field rol\./,
      undefined,
      'contract.roles.exists(r, r.rol == "x")',
    ],
    [/^This does not go together: text < number\.$/, 0, 'item.name < 3'],
    [/^This does not go together: number == text\.$/, 0, 'item.depth == "1"'],
    [/^This does not go together: text == null\.$/, 0, 'item.name == null'],
    [
      /^This does not go together: duration <= number\.$/,
      0,
      'dataset.retention <= 90',
    ],
    [
      /`matches` can take for ever on some texts; write `re\(text, pattern\)`/,
      0,
      'item.name.matches("^(a+)+$")',
    ],
    [/`map` is not there/, 0, 'item.tags.map(t, t + "x").size() == 1'],
    [/`getDayOfYear` differs between machines/, 0, 'now.getDayOfYear() == 1'],
    [/`getHours` is of UTC here/, 0, 'now.getHours("America/New_York") == 1'],
    [
      /There is no "split" to call here; known are contains/,
      0,
      'item.name.split("").size() == 1',
    ],
    [/There is no "join" to call here/, 0, 'item.tags.join() == "x"'],
    [/There is no "bind" to call here/, 0, 'cel.bind(x, item.name, x == "a")'],
    [
      /There is no "sise" to call here; perhaps "size" is meant\./,
      0,
      'sise(item.name) == 1',
    ],
    [/There is no "dyn" to call here/, 0, 'dyn(item.name) == 1'],
    [
      /`re` takes a text and a pattern, and the pattern is written out/,
      0,
      're(item.name, item.custom.x)',
    ],
    [/`re` takes a text and a pattern/, 0, 're(item.name)'],
    [/look-around/, 14, 're(item.name, "a(?=b)")'],
    [
      /A pattern has at most 200 characters/,
      14,
      `re(item.name, "${'a'.repeat(201)}")`,
    ],
    [/`\[` means nothing in a glob/, 16, 'glob(item.name, "[a]")'],
    [
      /"soon" is no duration; write P90D, 90d or 3 months\./,
      20,
      'dataset.retention < days("soon")',
    ],
    [
      /^"2026-01-31" is no instant; write it whole, as in "2026-01-31T00:00:00Z"\.$/,
      6,
      'now > timestamp("2026-01-31")',
    ],
    [/"rubbish" is no instant/, 0, 'timestamp("rubbish") < now'],
    [/is no instant/, 0, 'timestamp("2026-02-30T00:00:00Z") < now'],
    [/is no instant/, 0, 'timestamp("2026-01-31T00:00:00.000") < now'],
    [/is no instant/, 0, 'timestamp("January 31, 2026 00:00") < now'],
    [
      /^"90d" is no duration in CEL; write `days\("90d"\)`\.$/,
      20,
      'dataset.retention < duration("90d")',
    ],
    [
      /^"soon" is no duration in CEL; write `days\("90d"\)`, or 24h, 90m and 1h30m here\.$/,
      20,
      'dataset.retention < duration("soon")',
    ],
    [/^"" is no duration in CEL/, 20, 'dataset.retention < duration("")'],
    [
      /^"x" is no whole number; write it without quotes and `int`\.$/,
      14,
      'item.depth == int("x")',
    ],
    [/^"1,5" is no number/, 14, 'item.depth == double("1,5")'],
    [
      /^No whole number can be divided by 0, so no item would ever have an answer; divide by another\.$/,
      18,
      'int(item.depth) % 0 == 1',
    ],
    [/^No whole number .* divided by 0/, 18, 'int(item.depth) / 0 == 1'],
    [/divided by 0/, 18, 'int(item.depth) / -0 == 1'],
    [/divided by 0/, 17, 'item.custom.x % (0x0) == 1'],
    [/divided by 0/, 18, 'size(item.name) / 0 == 1'],
    [/divided by 0/, 23, 'item.name.size() * 5 / 0 == 1'],
    [/divided by 0/, 20, '-item.name.size() / 0 == 1'],
    [/divided by 0/, 34, '(item.pii ? now.getMonth() : 1) / 0 == 1'],
    [/divided by 0/, 34, 'item.tags.all(t, t.indexOf("a") / 0 == 1)'],
    [
      /^Entries count from 0, so there is none at -1; the last of a list is `item\.tags\[size\(item\.tags\) - 1\]`\.$/,
      10,
      'item.tags[-1] == "x"',
    ],
    [/none at -2/, 19, 'item.custom.x["a"][-2] == "x"'],
    [/none at -1;/, 37, 'item.tags.filter(t, t.contains("x"))[-1] == "x"'],
    [
      /^`substring` counts from 0, so there is nothing at -1; write 0 or more\.$/,
      20,
      'item.name.substring(-1) == "x"',
    ],
    [/nothing at -3; write 0 or more/, 20, 'item.name.substring(-3, 2) == "x"'],
    [
      /nothing at -2; write 0 or more/,
      35,
      'item.name.substring(item.custom.x, -2) == "x"',
    ],
    [
      /^`lastIndexOf` counts from 0, so there is nothing at -1/,
      27,
      'item.name.lastIndexOf("_", -1) == 2',
    ],
    [
      /^This part would end at 2, before it begins at 5; write `substring\(2, 5\)`\.$/,
      23,
      'item.name.substring(5, 2) == "x"',
    ],
    [/^`%` takes whole numbers: write `int/, 0, 'item.depth % 2 == 0'],
    [/^`%` takes whole numbers: write `int/, 0, '5 % item.depth == 1'],
    [
      /^This cannot be called so: 'timestamp\(true or false\)'\.$/,
      0,
      'timestamp(item.pii) < now',
    ],
    [/There is no "instant" to call here/, 0, 'instant(item.name) < now'],
    [
      /"item" is taken; choose another name/,
      15,
      'item.tags.all( item, item == "x")',
    ],
    [/"now" is taken/, 14, 'item.tags.all(now, now == "x")'],
    [
      /takes a name for the entry and what is asked of it/,
      14,
      'item.tags.all("x", true)',
    ],
    [/`exists` takes a name for the entry/, 0, 'item.tags.exists(t)'],
    [
      /within lists 2 deep and no deeper/,
      undefined,
      'item.tags.all(a, item.tags.all(b, item.tags.all(c, a == c)))',
    ],
    [
      /cannot be added to anything/,
      undefined,
      'item.tags.all(t, t + t == "x")',
    ],
    [
      /cannot be added to anything/,
      undefined,
      'item.tags.all(t, ([t] + [t]).size() == 2)',
    ],
    [
      /cannot be added to anything/,
      undefined,
      'item.tags.all(t, (t.trim() + string(t)).size() == 2)',
    ],
    [
      /^This is not there in expressions of policies\.$|^This is no expression/,
      undefined,
      '{"a": 1}.a == 1',
    ],
    [/^This is no expression|not there/, undefined, 'item.?name == "x"'],
    [/`has` takes a field/, undefined, 'has(item.custom["a b"])'],
    [/`has` takes a field/, undefined, 'has(item.tags[0])'],
    [/^This cannot be called so/, undefined, 'item.depth.startsWith("x")'],
    [/^Versions are not ordered like texts/, 0, 'contract.version > "1.9.0"'],
    [/^This is no expression/, undefined, '"\\q" == "x"'],
  ])('with %p at %p: %s', (expected, offset, expression) => {
    expect(refusal(expression)).toMatchObject({
      problem: expect.stringMatching(expected),
      ...(offset !== undefined && { offset }),
    });
  });

  it('what is not around items of a kind', () => {
    expect(refusal('dataset.name == "x"', 'ports')).toMatchObject({
      problem: expect.stringContaining(
        'no "dataset" here; known are item, product, domain, now',
      ),
    });
    expect(refusal('product.name == "x"', 'product')).toMatchObject({
      problem: expect.stringContaining('no "product" here'),
    });
  });

  it.each([
    ['brackets', '('.repeat(1_999)],
    ['negations', `${'!'.repeat(1_900)}true`],
    ['conditions', Array(180).fill('item.pii').join(' || ')],
    ['a list', `item.depth in [${Array(600).fill('1').join(',')}]`],
    ['ternaries', `${'true ? '.repeat(280)}true`],
    ['minus', `${'-'.repeat(1_900)}1 == 1`],
    ['dots', `item${'.custom'.repeat(250)} == 1`],
  ])('too many or too deep %s, with a problem and soon', (_, expression) => {
    const start = performance.now();
    expect(refusal(expression)).toMatchObject({ problem: expect.any(String) });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('a compiled expression', () => {
  function run(expression: string, fields: Record<string, unknown>) {
    const item: Item = {
      kind: 'columns',
      path: 'a',
      key: 'a',
      modelPath: '',
      get: field => fields[field],
      parents: {},
    };
    const compiled = compileExpression(expression, 'columns');
    return 'problem' in compiled ? compiled : compiled.run({ item });
  }

  const many = (length: number) => Array.from({ length }, (_, i) => `t${i}`);

  it.each<[unknown, string, Record<string, unknown>]>([
    [true, 'item.tags.all(t, t != "x")', { tags: many(9_000) }],
    [
      { error: '`item.tags` has more than 10000 entries.' },
      'item.tags.all(t, t != "x")',
      { tags: many(10_001) },
    ],
    [
      true,
      'item.tags.all(t, item.enum.exists(e, e == t))',
      { tags: many(100), enum: many(100) },
    ],
    [
      {
        error: expect.stringMatching(
          /^With lists of 2000 entries and texts of 8 characters .* 200000 are allowed\.$/,
        ),
      },
      'item.tags.all(t, item.enum.exists(e, e == t))',
      { tags: many(1_000), enum: many(1_000) },
    ],
    [
      { error: expect.stringContaining('are allowed') },
      'item.tags.all(t, t in item.tags)',
      { tags: many(5_000) },
    ],
    [
      { error: '`item.name` has 1000000 characters, more than 10000.' },
      'item.name == "x"',
      { name: 'x'.repeat(1_000_000) },
    ],
    [
      {
        error: '`item.tags` has a text of 1000000 characters, more than 10000.',
      },
      'item.tags[0] == "x"',
      { tags: ['x'.repeat(1_000_000)] },
    ],
    [
      { error: '`item.custom.x` has more than 10000 entries.' },
      'size(item.custom.x) > 0',
      { 'custom.x': many(10_001) },
    ],
    // What takes long besides many entries: long texts, and lists as a whole.
    [
      { error: expect.stringContaining('and texts of 200040 characters') },
      `item.tags.all(t, (${Array(20)
        .fill('item.name')
        .join('+')}).contains(t))`,
      { name: 'x'.repeat(10_000), tags: Array(2_000).fill('y'.repeat(40)) },
    ],
    [
      { error: expect.stringContaining('are allowed') },
      `size(${Array(90).fill('item.tags').join(' + ')}) > 0`,
      { tags: many(9_000) },
    ],
    [
      { error: expect.stringContaining('are allowed') },
      'item.tags.filter(t, item.tags == item.enum).size() > 0',
      { tags: many(5_000), enum: many(5_000) },
    ],
    [
      false,
      'item.tags.filter(t, t == item.name).size() > 0',
      { name: 'x', tags: many(5_000) },
    ],
    [
      { error: '`item.name` has 20000 characters, more than 10000.' },
      're(item.name, "^(a+)+$")',
      { name: 'a'.repeat(20_000) },
    ],
    [false, 're(item.name, "^(a+)+$")', { name: `${'a'.repeat(9_999)}!` }],
    [{ error: '`item.name` is not text.' }, 'item.name == "x"', { name: 5 }],
    [{ error: '`item.pii` is not true or false.' }, 'item.pii', { pii: 'yes' }],
    [
      { error: '`item.depth` is not a number.' },
      'item.depth > 1',
      { depth: NaN },
    ],
    [
      { error: '`item.tags` is not a list.' },
      'size(item.tags) > 1',
      { tags: 'pii' },
    ],
    [true, 'item.depth > 9007199254740991', { depth: 9007199254740993n }],
    [
      { error: '`item.custom.x` has more than 10000 entries.' },
      'item.custom.x.a == 1',
      { 'custom.x': { b: Array(200).fill(many(200)) } },
    ],
    [{ error: expect.any(String) }, 'item.custom.x.y.z', { 'custom.x': null }],
    [
      { error: expect.any(String) },
      'item.custom.x == item.custom.y',
      { 'custom.x': {}, 'custom.y': Symbol('a') },
    ],
  ])('answers %p to %s soon', (expected, expression, fields) => {
    const start = performance.now();
    expect(run(expression, fields)).toEqual(expected);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
