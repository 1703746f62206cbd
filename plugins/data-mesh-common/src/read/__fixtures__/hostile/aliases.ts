import { CONTRACT, HostileKind, kind, lines, repeat } from './kind';

const flow = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Aliases of aliases, `fan` times as many on each of the levels. */
function bomb(levels: number, fan: number, leaf = 'lol'): string {
  return lines(levels + 1, i =>
    i === 0
      ? `a0: &a0 [${Array(fan).fill(leaf).join(', ')}]`
      : `a${i}: &a${i} [${Array(fan)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
  );
}

/** Aliases, cycles and merges. */
export function aliases(): HostileKind[] {
  return [
    kind(
      '50 aliases',
      () => `${CONTRACT}name: &a x\ntags: [${Array(50).fill('*a').join(', ')}]`,
    ),
    kind(
      '51 aliases',
      () => `${CONTRACT}name: &a x\ntags: [${Array(51).fill('*a').join(', ')}]`,
      'too-many-aliases',
    ),
    kind(
      '100,000 aliases',
      () => `a: &a x\nb: [${repeat('*a, ', 100_000)}]`,
      'too-many-aliases',
    ),
    ...[2, 4].map(levels =>
      kind(`bomb of ${levels} levels`, () => bomb(levels, 9)),
    ),
    ...[5, 6, 9, 20].map(levels =>
      kind(
        `bomb of ${levels} levels`,
        () => bomb(levels, 2 + (9 % (levels + 1))),
        undefined,
      ),
    ),
    kind('billion laughs', () => bomb(9, 9), undefined),
    kind(
      'bomb of mappings',
      () =>
        lines(30, i =>
          i === 0
            ? 'a0: &a0 {x: 1}'
            : `a${i}: &a${i} {x: *a${i - 1}, y: *a${i - 1}}`,
        ),
      'too-many-nodes',
    ),
    kind(
      'bomb of long texts',
      () => bomb(5, 9, `"${repeat('x', 10_000)}"`),
      'too-many-nodes',
    ),
    kind('bomb of merges', () =>
      lines(25, i =>
        i === 0
          ? 'a0: &a0 {x: 1}'
          : `a${i}: &a${i} {<<: [*a${i - 1}, *a${i - 1}], k${i}: 1}`,
      ),
    ),
    kind(
      'chain of deep aliases',
      () =>
        lines(20, i =>
          i === 0
            ? `a0: &a0 ${flow(30)}`
            : `a${i}: &a${i} ${'['.repeat(30)}*a${i - 1}${']'.repeat(30)}`,
        ),
      'too-deep',
    ),
    kind('alias in itself', () => 'a: &a [*a]', 'cyclic-alias'),
    kind(
      'alias in itself, deep',
      () => 'a: &a {b: {c: {d: [*a]}}}',
      'cyclic-alias',
    ),
    kind('alias as its own key', () => '&a {? *a : 1}', 'cyclic-alias'),
    kind('alias of a later anchor', () => 'a: *b\nb: &b 1', 'unknown-alias'),
    kind(
      'anchor used twice',
      () => `${CONTRACT}name: &a x\ntenant: &a y\ntags: [*a]`,
    ),
    kind('merge of itself', () => 'a: &a\n  <<: *a\n', 'cyclic-alias'),
    kind('merge of a text', () => `${CONTRACT}<<: text`),
    kind(
      'merge of 10,000 keys',
      () => `base: &b\n${lines(10_000, i => `  k${i}: 1`)}\n${CONTRACT}<<: *b`,
    ),
  ];
}
