import { ProductScore } from '../ProductScore';
import { Scorecard } from '../Scorecard';
import { Badge, BadgeTone } from './Badge';

/**
 * What a badge tells of a product: `gold, 2 waived`, never the level alone where
 * something is waived.
 *
 * @public
 */
export function scoreBadge(
  { title, levels }: Pick<Scorecard, 'title' | 'levels'>,
  { level, waived }: Pick<ProductScore, 'level' | 'waived'>,
): Badge {
  if (level.state !== 'reached') {
    return level.state === 'none'
      ? { label: title, value: 'no level yet', tone: 'poor' }
      : { label: title, value: 'level unknown', tone: 'unknown' };
  }
  const tone: BadgeTone = level.index === levels.length - 1 ? 'good' : 'fair';
  const value = waived > 0 ? `${level.name}, ${waived} waived` : level.name;
  return { label: title, value, tone };
}
