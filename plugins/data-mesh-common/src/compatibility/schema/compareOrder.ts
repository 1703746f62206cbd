import { effectiveName } from './names';
import type { Holder } from './compareProperties';

/** Judges the order of the properties that both sides have (F7). */
export function compareOrder(
  holder: Holder,
  kept: readonly (readonly [before: number, after: number])[],
): void {
  let last = -1;
  let moved: number | undefined;
  for (const [i] of kept) {
    if (i < last) {
      moved ??= i;
    } else {
      last = i;
    }
  }
  if (moved === undefined) {
    return;
  }
  const { before, after, run, trail, name } = holder;
  const olds = kept.map(([i]) => i).sort((a, b) => a - b);
  run.add(
    'F7',
    'moved',
    { parent: trail, field: 'properties' },
    {
      before: olds.map(i => effectiveName(before.properties[i])),
      after: kept.map(([, j]) => effectiveName(after.properties[j])),
      data: { name: `${name}.${effectiveName(before.properties[moved])}` },
    },
  );
}
