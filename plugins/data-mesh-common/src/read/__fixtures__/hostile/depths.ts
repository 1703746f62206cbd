import { CONTRACT, HostileKind, kind, lines, MB, repeat } from './kind';

/** Nesting of every kind. */
export function depths(): HostileKind[] {
  const flow = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const maps = (depth: number) =>
    `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`;
  const blocks = (depth: number) => lines(depth, i => `${' '.repeat(i)}a:`);
  const properties = (depth: number) =>
    `${CONTRACT}schema: [{name: t, properties: ${'[{name: a, logicalType: object, properties: '.repeat(
      depth,
    )}[]${'}]'.repeat(depth)}}]`;
  return [
    ...[63, 64].map(depth => kind(`flow depth ${depth}`, () => flow(depth))),
    ...[65, 100, 1_000, 10_000].map(depth =>
      kind(`flow depth ${depth}`, () => flow(depth), 'too-deep'),
    ),
    ...[65, 10_000].map(depth =>
      kind(`mappings of depth ${depth}`, () => maps(depth), 'too-deep'),
    ),
    ...[65, 2_000].map(depth =>
      kind(`block depth ${depth}`, () => blocks(depth), 'too-deep'),
    ),
    kind('a million opening brackets', () => repeat('[', MB), 'too-fragmented'),
    kind('a million opening braces', () => repeat('{', MB), 'too-fragmented'),
    kind('a million dashes', () => repeat('- ', MB), 'too-fragmented'),
    kind('a million questions', () => repeat('? ', MB), 'too-fragmented'),
    kind('a million colons', () => repeat(': ', MB)),
    kind('a million anchors', () => repeat('&a ', MB), 'invalid-yaml'),
    kind('a million tags', () => repeat('!a ', MB), 'invalid-yaml'),
    ...[10, 29].map(depth =>
      kind(`properties of depth ${depth}`, () => properties(depth)),
    ),
    kind('properties of depth 40', () => properties(40), 'too-deep'),
    kind(
      'arrays of arrays',
      () =>
        `${CONTRACT}schema: [{name: t, properties: [{name: a, ${'items: {logicalType: array, '.repeat(
          50,
        )}name: x${'}'.repeat(50)}}]}]`,
    ),
    kind(
      'maps of maps',
      () =>
        `${CONTRACT}schema: [{name: t, properties: [{name: a, ${'map: {key: {logicalType: map, '.repeat(
          25,
        )}name: x${'}}'.repeat(25)}}]}]`,
    ),
  ];
}
