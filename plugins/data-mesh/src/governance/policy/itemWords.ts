import type { ItemCounts } from '@meshstage/plugin-data-mesh-common';
import type { Text } from '../../i18n/useText';

const TOLD = ['fail', 'error', 'not-evaluated', 'waived', 'pass'] as const;

/** How many items have which outcome: `2 fail, 14 pass`; a dash where there is none. */
export function itemWords(counts: ItemCounts, t: Text): string {
  const words = TOLD.filter(outcome => counts[outcome] > 0).map(outcome =>
    t(`items.${outcome}`, { count: counts[outcome] }),
  );
  return words.length > 0 ? words.join(', ') : '–';
}
