import {
  CONTRACT,
  HostileKind,
  kind,
  lines,
  MB,
  PRODUCT,
  repeat,
} from './kind';

/** Large documents, and small ones that grow. */
export function sizes(): HostileKind[] {
  return [
    kind('20 MB of text', () => repeat('a', 20 * MB), 'too-large'),
    kind('20 MB of bytes', () => new Uint8Array(20 * MB), 'too-large'),
    kind('one byte too many', () => repeat('a', 5 * MB + 1), 'too-large'),
    kind(
      '5 MB in one scalar',
      () => `${CONTRACT}name: ${repeat('a', 4.9 * MB)}`,
    ),
    kind('5 MB in one key', () => `${CONTRACT}${repeat('k', 4.9 * MB)}: 1`),
    kind('5 MB of comment', () => `${CONTRACT}#${repeat('c', 4.9 * MB)}`),
    kind(
      '5 MB of empty lines',
      () => `${CONTRACT}${repeat('\n', 4.9 * MB)}`,
      'too-fragmented',
    ),
    kind(
      '5 MB of empty lines and a fault',
      () => `${CONTRACT}${repeat('\n', 4.9 * MB)}]`,
      'too-fragmented',
    ),
    kind('5 MB of lone CR', () => `${CONTRACT}${repeat('\r', 4.9 * MB)}`),
    kind('5 MB of spaces', () => `${CONTRACT}name: ${repeat(' ', 4.9 * MB)}`),
    kind('5 MB of tabs', () => `${CONTRACT}name:${repeat('\t', 4.9 * MB)}x`),
    kind(
      '5 MB of quotes',
      () => `${CONTRACT}name: '${repeat("''", 2.4 * MB)}'`,
    ),
    kind(
      '5 MB of escapes',
      () => `${CONTRACT}name: "${repeat('\\n', 2.4 * MB)}"`,
    ),
    kind(
      '5 MB unclosed quote',
      () => `${CONTRACT}name: "${repeat('a', 4.9 * MB)}`,
      'invalid-yaml',
    ),
    kind(
      '5 MB block scalar',
      () => `${CONTRACT}name: |\n${repeat('  text text text text\n', 200_000)}`,
    ),
    kind(
      '5 MB folded scalar',
      () => `${CONTRACT}name: >\n${repeat('  text text text text\n', 200_000)}`,
    ),
    kind(
      'a list of 2.4 million numbers',
      () => `[${repeat('1,', 2.4 * MB)}1]`,
      'too-fragmented',
    ),
    kind(
      'a list of 2.4 million nothings',
      () => repeat('-\n', 2.4 * MB),
      'too-fragmented',
    ),
    kind(
      'half a million keys',
      () => lines(500_000, i => `k${i}:`),
      'too-fragmented',
    ),
    kind(
      '499,000 numbers',
      () => `${CONTRACT}tags: [${repeat('1,', 499_000)}1]`,
    ),
    kind(
      '200,000 unknown keys',
      () => CONTRACT + lines(200_000, i => `k${i}: ${i}`),
      'too-many-keys',
    ),
    kind(
      '49,000 unknown keys',
      () => CONTRACT + lines(49_000, i => `k${i}: ${i}`),
    ),
    kind('5 MB of document marks', () => repeat('---\n', 1.2 * MB)),
    kind(
      '5 MB of directives',
      () => `${repeat('%TAG ! tag:a:\n', 300_000)}---\na: 1`,
      'too-fragmented',
    ),
    kind('5 MB of byte order marks', () => repeat('\ufeff', 1.6 * MB)),
    kind(
      '10,000 columns',
      () =>
        `${CONTRACT}schema:\n  - name: wide\n    properties:\n${lines(
          10_000,
          i =>
            `      - name: c${i}\n        logicalType: string\n        description: Column ${i}.`,
        )}`,
    ),
    kind(
      '10,000 columns of one name',
      () =>
        `${CONTRACT}schema:\n  - name: wide\n    properties:\n${repeat(
          '      - name: same\n',
          10_000,
        )}`,
      'duplicate-name',
    ),
    kind(
      '10,000 ports',
      () =>
        `${PRODUCT}outputPorts:\n${lines(
          10_000,
          i => `  - {name: p${i}, version: 1.0.0}`,
        )}`,
    ),
    kind(
      '10,000 dangling references',
      () =>
        `${CONTRACT}schema:\n  - name: t\n    relationships:\n${repeat(
          '      - {from: t.a, to: x.y}\n',
          10_000,
        )}`,
      'dangling-reference',
    ),
    kind(
      '10,000 servers of one name',
      () =>
        `${CONTRACT}servers:\n${repeat(
          '  - {server: a, type: kafka, host: h}\n',
          10_000,
        )}`,
    ),
    kind(
      '100,000 tags on one column',
      () =>
        `${CONTRACT}schema: [{name: a, properties: [{name: b, tags: [${repeat(
          't,',
          100_000,
        )}]}]}]`,
    ),
  ];
}
