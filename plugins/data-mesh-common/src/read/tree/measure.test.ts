import { DocumentLimits } from '../DocumentReading';
import { readDocument } from '../readDocument';

const codesOf = (text: string, limits?: Partial<DocumentLimits>) =>
  readDocument(text, { limits }).problems.map(({ code, line, column }) => ({
    code,
    line,
    column,
  }));

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const blocks = (depth: number) =>
  Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n');

/** Aliases of aliases: every level stands for nine of the one below. */
const bomb = (levels: number) =>
  [
    'a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]',
    ...Array.from(
      { length: levels },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
    ),
  ].join('\n');

const AT_THE_DOOR = new Set([
  'too-deep',
  'too-many-aliases',
  'too-many-nodes',
  'cyclic-alias',
]);
const refused = (text: string, limits?: Partial<DocumentLimits>) =>
  codesOf(text, limits).filter(({ code }) => AT_THE_DOOR.has(code));

describe('limits at the door', () => {
  it.each([
    // What is refused, where, and what just passes.
    ['flow depth 64', [], nested(64)],
    ['flow depth 65', [{ code: 'too-deep', line: 1, column: 65 }], nested(65)],
    [
      'flow depth 10,000',
      [{ code: 'too-deep', line: 1, column: 65 }],
      nested(10_000),
    ],
    ['block depth 64', [], blocks(64)],
    [
      'block depth 65',
      [{ code: 'too-deep', line: 65, column: 65 }],
      blocks(65),
    ],
    [
      'block depth 2,000',
      [{ code: 'too-deep', line: 65, column: 65 }],
      blocks(2_000),
    ],
    ['50 aliases', [], `a: &a 1\nb: [${Array(50).fill('*a').join(', ')}]`],
    [
      '51 aliases',
      [{ code: 'too-many-aliases', line: 2, column: 205 }],
      `a: &a 1\nb: [${Array(51).fill('*a').join(', ')}]`,
    ],
    ['a bomb', [{ code: 'too-many-nodes', line: 6, column: 40 }], bomb(5)],
    ['a small bomb', [], bomb(4)],
    [
      'a cycle',
      [{ code: 'cyclic-alias', line: 1, column: 11 }],
      'a: &a [b, *a]',
    ],
    [
      'a cycle of mappings',
      [{ code: 'cyclic-alias', line: 2, column: 6 }],
      'a: &a\n  b: *a',
    ],
    [
      'depth by aliases',
      [{ code: 'too-deep', line: 2, column: 36 }],
      `a: &a ${nested(40)}\nb: ${'['.repeat(32)}*a${']'.repeat(32)}`,
    ],
  ])('%s', (_, expected, text) => {
    expect(refused(text)).toEqual(expected);
  });

  it('counts nodes exactly', () => {
    // A list, its three items, a mapping with a key and a value.
    const text = '[a, b, {c: d}]';
    expect(refused(text, { nodes: 6 })).toEqual([]);
    expect(refused(text, { nodes: 5 })).toEqual([
      { code: 'too-many-nodes', line: 1, column: 12 },
    ]);
  });

  it('counts what an alias stands for each time', () => {
    const text = 'a: &a [1, 2, 3]\nb: *a\nc: *a';
    // Root, three keys, three lists of four nodes.
    expect(refused(text, { nodes: 16 })).toEqual([]);
    expect(refused(text, { nodes: 15 })).toHaveLength(1);
  });

  it('counts the keys of each mapping', () => {
    const text = 'a: {b: 1, c: 2}\nd: 3';
    expect(codesOf(text, { keys: 2 }).map(({ code }) => code)).not.toContain(
      'too-many-keys',
    );
    expect(codesOf(text, { keys: 1 })).toEqual([
      { code: 'too-many-keys', line: 1, column: 11 },
    ]);
  });

  it('refuses an anchor of another document', () => {
    expect(codesOf('a: &a 1\n---\nb: *a').map(({ code }) => code)).toEqual([
      'unknown-alias',
    ]);
  });
});
