import type { Text } from '../../i18n/useText';
import { LevelShare } from './levelShares';

/** What the products of a share have reached. */
export function shareWords({ kind, name }: LevelShare, t: Text): string {
  return name ?? t(kind === 'none' ? 'level.none' : 'level.unknown');
}
