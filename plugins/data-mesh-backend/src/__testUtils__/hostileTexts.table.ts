/** Texts that PostgreSQL refuses, that are no UTF-8, that mean something elsewhere, or that are long. */
export const HOSTILE_TEXTS = [
  ...['a\0b', '\ud800', "'; --", '%_\\', '__proto__'],
  'x'.repeat(5_000),
];

const PARTS: readonly (string | number)[] = [
  ...['a\0b', '\ud800', '', 'x'.repeat(5_000)],
  ...[1.5, -1, 1e15, 1e300, Number.MAX_SAFE_INTEGER],
];

/** Cursors of every form that a list has, with parts that no list gives, and what is none. */
export const HOSTILE_CURSORS = [
  ...PARTS.flatMap(part => [
    ...[[part], ['a', part], [part, 'a'], ['a', 1, part]],
    ...[
      [part, 1],
      [1, part],
      [1, part, 'a'],
      [1, 'a', part],
    ],
    ...[
      [part, 'a', 'a'],
      [1, 1, part],
    ],
  ]).map(place => JSON.stringify(place)),
  ...['[1e999]', '[1e999,"a","a"]', '["a",1e999]', '[1e999,1,"a"]'],
  ...['{}', 'null', '\0'],
].map(text => Buffer.from(text).toString('base64url'));
