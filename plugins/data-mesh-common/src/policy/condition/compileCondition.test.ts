import fc from 'fast-check';
import { Budget } from '../Budget';
import { ITEM_KINDS, ItemKind } from '../language/ItemKind';
import { itemOf } from './__testUtils__/itemOf';
import { readCondition } from './__testUtils__/readCondition';
import { compileCheck } from './compileCheck';
import { compileCondition } from './compileCondition';
import { ConditionResult } from './ConditionResult';

type Values = { readonly [field: string]: unknown };

const HOLDS = { holds: true };
const failed = (
  field: string,
  seen: unknown,
  operator: string,
  wanted: object,
) => ({
  holds: false,
  failed: {
    field,
    ...(seen === undefined ? {} : { seen }),
    wanted,
    operator,
  },
});

function ask(text: string, values: Values, kind: ItemKind = 'columns') {
  return compileCondition(
    readCondition(text, kind),
    kind,
  )(itemOf(kind, values));
}

/** `true`, `false` or what kept it from an answer. */
function truth(result: ConditionResult): string {
  return 'holds' in result ? String(result.holds) : Object.keys(result)[0];
}

describe('compileCondition', () => {
  const cases: [unknown, string, Values][] = [
    [HOLDS, 'masking: { in: [hash] }', { masking: 'hash' }],
    [
      failed('masking', 'none', 'in', { in: ['hash'] }),
      'masking: { in: [hash] }',
      { masking: 'none' },
    ],
    // What is missing is only absent; `not` only negates.
    [
      failed('masking', undefined, 'in', { in: ['hash'] }),
      'masking: { in: [hash] }',
      {},
    ],
    [
      failed('masking', null, 'notIn', { notIn: ['none'] }),
      'masking: { notIn: [none] }',
      { masking: null },
    ],
    [HOLDS, 'masking: { absent: true }', { masking: null }],
    [HOLDS, 'not: { masking: { in: [none] } }', {}],
    [
      failed('masking', 'none', 'not', {
        not: { masking: { in: ['none'] } },
      }),
      'not: { masking: { in: [none] } }',
      { masking: 'none' },
    ],
    // Several keys are all of them; the first that fails is told.
    [
      failed('depth', 3, 'atMost', { atMost: 2 }),
      '{ name: { exists: true }, depth: { atLeast: 1, atMost: 2 } }',
      { name: 'a', depth: 3 },
    ],
    [
      failed('masking', 'x', 'any', {
        any: [
          { masking: { equals: 'hash' } },
          { encryptedName: { exists: true } },
        ],
      }),
      'any: [{ masking: { equals: hash } }, { encryptedName: { exists: true } }]',
      { masking: 'x' },
    ],
    [
      HOLDS,
      'none: [{ pii: { equals: true } }, { name: { glob: "x*" } }]',
      { pii: false, name: 'y' },
    ],
    [
      failed('pii', false, 'none', {
        none: [{ pii: { equals: true } }, { name: { glob: 'x*' } }],
      }),
      'none: [{ pii: { equals: true } }, { name: { glob: "x*" } }]',
      { pii: false, name: 'xy' },
    ],
    // Lists.
    [HOLDS, 'tags: { every: { matches: "^[a-z]+$" } }', { tags: ['a', 'b'] }],
    [HOLDS, 'tags: { every: { in: [a] } }', { tags: [] }],
    [
      failed('tags', 'B', 'every', { every: { in: ['a'] } }),
      'tags: { every: { in: [a] } }',
      { tags: ['a', 'B'] },
    ],
    [HOLDS, 'tags: { some: { equals: pii } }', { tags: ['a', 'pii'] }],
    [
      failed('tags', [], 'some', { some: { equals: 'pii' } }),
      'tags: { some: { equals: pii } }',
      { tags: [] },
    ],
    [
      failed('tags', undefined, 'every', { every: { equals: 'pii' } }),
      'tags: { every: { equals: pii } }',
      {},
    ],
    [HOLDS, 'custom.team: { equals: a }', { 'custom.team': 'a' }],
    // A blank is as good as none, in a list as well.
    [
      failed('tags', [' '], 'some', { some: { exists: true } }),
      'tags: { some: { exists: true } }',
      { tags: [' '] },
    ],
    [HOLDS, 'tags: { every: { absent: true } }', { tags: ['', ' ', null] }],
    // Wrong types.
    [
      { error: 'name is 3, not text.', field: 'name' },
      'name: { equals: a }',
      { name: 3 },
    ],
    [
      { error: 'tags has more than 10000 elements.', field: 'tags' },
      'tags: { some: { equals: a } }',
      { tags: Array(10_001).fill('a') },
    ],
    [
      { error: 'tags is not a list.', field: 'tags' },
      'tags: { some: { equals: a } }',
      { tags: 'a' },
    ],
    [
      {
        error:
          'tags: An element is {"a":1}, not text, a number, true or false.',
        field: 'tags',
      },
      'tags: { some: { equals: a } }',
      { tags: [{ a: 1 }] },
    ],
    [
      {
        error: expect.stringMatching(
          /^name is "a{60,80}…, not text of at most 10000 characters\.$/,
        ),
        field: 'name',
      },
      'name: { matches: "^(a+)+$" }',
      { name: 'a'.repeat(1_000_000) },
    ],
  ];

  it.each(cases)('says %j of %s', (expected, text, values) => {
    expect(ask(text, values)).toEqual(expected);
  });

  it('names the fields of objects', () => {
    const text =
      'roles: { some: { access: { equals: write }, firstLevelApprovers: { exists: true } } }';
    const roles = [
      { role: 'a', access: 'write' },
      { role: 'b', access: 'read', firstLevelApprovers: 'x' },
    ];
    expect(truth(ask(text, { roles }, 'contracts'))).toBe('false');
    roles.push({ role: 'c', access: 'write', firstLevelApprovers: ' ' });
    expect(truth(ask(text, { roles }, 'contracts'))).toBe('false');
    roles.push({ role: 'd', access: 'write', firstLevelApprovers: 'x' });
    expect(truth(ask(text, { roles }, 'contracts'))).toBe('true');
  });

  it('has seen what can be stored and read again, as -0 cannot', () => {
    const values = { 'custom.x': { depths: [-0] } };
    expect(ask('custom.x: { absent: true }', values)).toMatchObject({
      failed: { seen: { depths: [0] } },
    });
  });

  it('cuts what it has seen', () => {
    expect(ask('name: { in: [a] }', { name: 'b'.repeat(1_000) })).toEqual(
      failed('name', `${'b'.repeat(200)}…`, 'in', { in: ['a'] }),
    );
  });

  it('tells little of what is much, and nothing that no database takes', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `word${i}`);
    const twenty = [...many.slice(0, 20), '…'];
    expect(ask(`name: { in: [${many}] }`, { name: 'b' })).toEqual(
      failed('name', 'b', 'in', { in: twenty }),
    );
    expect(
      ask(`any: [{ name: { in: [${many}] } }]`, {
        name: `${'b'.repeat(199)}😀`,
      }),
    ).toEqual(
      failed('name', `${'b'.repeat(199)}\ufffd…`, 'any', {
        any: [{ name: { in: twenty } }],
      }),
    );
    expect(ask('name: { in: [a] }', { name: 'b\0\ud83d' })).toEqual(
      failed('name', 'b\ufffd\ufffd', 'in', { in: ['a'] }),
    );
    const thing = { ['k'.repeat(1_000)]: 1 };
    expect(
      ask('custom.x: { some: { equals: a } }', { 'custom.x': [thing] }),
    ).toEqual({
      error: expect.stringMatching(
        /^custom\.x: An element is \{"k{60,80}…, not text/,
      ),
      field: 'custom.x',
    });
  });

  it.each([
    // What is certain counts, then an error, then what nobody looked up.
    ['missing', 'consumerCount: { atLeast: 1 }', {}],
    ['missing', 'not: { consumerCount: { atLeast: 1 } }', {}],
    ['missing', 'consumerCount: { absent: true }', {}],
    ['true', 'consumerCount: { atLeast: 1 }', { consumerCount: 1 }],
    ['false', '{ consumerCount: { atLeast: 1 }, name: { equals: a } }', {}],
    [
      'true',
      'any: [{ consumerCount: { atLeast: 1 } }, { name: { equals: a } }]',
      { name: 'a' },
    ],
    [
      'error',
      'any: [{ consumerCount: { atLeast: 1 } }, { name: { equals: a } }]',
      { name: 3 },
    ],
    [
      'missing',
      'all: [{ consumerCount: { atLeast: 1 } }, { name: { equals: a } }]',
      { name: 'a' },
    ],
  ] as const)('is %s: %s', (expected, text, values) => {
    const run = compileCondition(readCondition(text, 'product'), 'product');
    expect(truth(run(itemOf('product', values, 'live')))).toBe(expected);
  });

  it('asks expressions', () => {
    const text = 'cel: item.depth <= 2';
    expect(ask(text, { depth: 2 })).toEqual(HOLDS);
    expect(ask(text, { depth: 3 })).toEqual(
      failed('depth', 3, 'cel', { cel: 'item.depth <= 2' }),
    );
    expect(truth(ask(text, {}))).toBe('error');
    expect(truth(ask(`not: { ${text} }`, { depth: 3 }))).toBe('true');
    expect(truth(ask('cel: item.consumerCount > 0', {}, 'product'))).toBe(
      'error',
    );
  });

  it('does not ask for order', () => {
    const tests = [
      'name: { equals: a }',
      'depth: { atMost: 2 }',
      'tags: { some: { equals: x } }',
      'not: { pii: { equals: true } }',
      'tags: { every: { equals: x } }',
      'tags: { some: { matches: "^x$" } }',
      'none: [{ name: { equals: b } }, { depth: { atLeast: 2 } }]',
      'not: { any: [{ cel: item.depth < 2 }, { pii: { exists: true } }] }',
      'cel: item.depth < 2',
      'fromMasked: { equals: true }',
      "cel: 'item.tags.exists(tag, tag == item.name)'",
    ];
    const members = fc.array(fc.constantFrom(...tests), {
      minLength: 1,
      maxLength: 4,
    });
    const values = fc.record(
      {
        name: fc.constantFrom('a', 'b', 3),
        depth: fc.constantFrom(1, 3, 'x'),
        tags: fc.constantFrom(['x'], [], 'x'),
        pii: fc.constantFrom(true, false, 'x'),
      },
      { requiredKeys: [] },
    );
    const kind = fc.constantFrom('all', 'any', 'none');
    fc.assert(
      fc.property(kind, members, values, (word, list, fields) => {
        const text = (order: string[]) =>
          `${word}: [${order.map(each => `{ ${each} }`).join(', ')}]`;
        const item = itemOf('columns', fields, 'live');
        const asked = (order: string[]) =>
          compileCondition(
            readCondition(text(order), 'columns'),
            'columns',
          )(item);
        expect(truth(asked([...list].reverse()))).toBe(truth(asked(list)));
      }),
    );
  });

  it('refuses to compile what was not checked', () => {
    const at = { line: 1, column: 1 };
    for (const kind of ITEM_KINDS) {
      expect(() =>
        compileCheck(
          { kind: 'test', field: 'nme', operator: 'exists', wanted: true, at },
          kind,
        ),
      ).toThrow('nme');
    }
  });

  it('is soon done with 20 rounds over 2,000 columns', () => {
    const { test } = compileCheck(
      readCondition(
        'any: [{ name: { matches: "(^|_)(email|phone)($|_)" } }, { classification: { in: [pii, restricted] } }]',
        'columns',
      ),
      'columns',
    );
    const items = Array.from({ length: 2_000 }, (_, i) =>
      itemOf('columns', { name: `column_${i}`, classification: 'public' }),
    );
    const round = () =>
      items.filter(item => test(item, new Budget()) === true).length;
    expect(round()).toBe(0);
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) {
      round();
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
