import type { LevelReached } from '@meshstage/plugin-data-mesh-common';
import type { Text } from '../../i18n/useText';

/** How far a product has come: `gold, 2 waived`, `level unknown, at least silver`. */
export function levelWords(
  level: LevelReached,
  waived: number,
  t: Text,
): string {
  switch (level.state) {
    case 'reached':
      return waived > 0
        ? t('level.reachedWaived', { level: level.name, count: waived })
        : level.name;
    case 'unknown':
      return level.atLeast === undefined
        ? t('level.unknown')
        : t('level.unknownAtLeast', { level: level.atLeast });
    default:
      return t('level.none');
  }
}
