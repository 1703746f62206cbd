import { effectiveName } from './names';
import type { Holder } from './compareProperties';
import { ALONE } from '../walk/matchItems';

/**
 * Judges the order of the properties that both sides have (F7).
 *
 * @param partners - by position on the new side, the position on the old one
 */
export function compareOrder(holder: Holder, partners: Int32Array): void {
  let last = -1;
  let moved: number | undefined;
  for (const i of partners) {
    if (i === ALONE) {
      continue;
    }
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
  const olds = [...partners].filter(i => i !== ALONE).sort((a, b) => a - b);
  run.add(
    'F7',
    'moved',
    { parent: trail, field: 'properties' },
    {
      before: olds.map(i => effectiveName(before.properties[i])),
      after: after.properties
        .filter((_, j) => partners[j] !== ALONE)
        .map(effectiveName),
      data: { name: `${name}.${effectiveName(before.properties[moved])}` },
    },
  );
}
