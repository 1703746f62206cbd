import {
  FLIP_KINDS,
  FlipCounts,
  LEVEL_FLIP_KINDS,
  LevelFlipCounts,
} from '@meshstage/plugin-data-mesh-common';
import type { Text } from '../../i18n/useText';

/** `Fails now: 2 · Level lost: 1`, the worst first; what nothing flips to is left out. */
export function flipCountWords(
  counts: { flips?: FlipCounts; levels?: LevelFlipCounts },
  t: Text,
  language: string,
): string {
  const { flips, levels } = counts;
  const words = [
    ...FLIP_KINDS.map(
      kind => [t(`impact.kind.${kind}`), flips?.[kind] ?? 0] as const,
    ),
    ...LEVEL_FLIP_KINDS.map(
      kind => [t(`impact.level.${kind}`), levels?.[kind] ?? 0] as const,
    ),
  ];
  return words
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word}: ${count.toLocaleString(language)}`)
    .join(' · ');
}
