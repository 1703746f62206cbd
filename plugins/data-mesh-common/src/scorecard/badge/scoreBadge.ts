import { plainText } from '../../model/plainText';
import { ProductScore } from '../ProductScore';
import { Scorecard } from '../Scorecard';
import { Badge } from './Badge';

/** What a scorecard says of a product. @public */
export interface BadgeScore extends Pick<ProductScore, 'level' | 'waived'> {
  /** Something has changed since, so the level may be another now. */
  isStale?: boolean;
}

const UNKNOWN = 'level unknown';
/** Of the name of a level, so that what is said behind it is never cut. */
const LONGEST = 30;

/**
 * What a badge tells of a product: `gold, 2 waived`, never the level alone where
 * something is waived, nor in a good colour where it may be another now. Without
 * a scorecard it says that nobody knows.
 *
 * @public
 */
export function scoreBadge(
  scorecard?: Pick<Scorecard, 'title' | 'levels'>,
  score?: BadgeScore,
): Badge {
  if (!scorecard || !score || score.level.state === 'unknown') {
    const label = scorecard?.title ?? 'Scorecard';
    return { label, value: UNKNOWN, tone: 'unknown' };
  }
  const known = knownBadge(scorecard, score);
  return score.isStale
    ? { ...known, value: `${known.value}, out of date`, tone: 'unknown' }
    : known;
}

function knownBadge(
  { title: label, levels }: Pick<Scorecard, 'title' | 'levels'>,
  { level, waived }: BadgeScore,
): Badge {
  if (level.state !== 'reached') {
    return { label, value: 'no level yet', tone: 'poor' };
  }
  const name = plainText(level.name, LONGEST);
  return {
    label,
    value: waived > 0 ? `${name}, ${waived} waived` : name,
    tone: level.index === levels.length - 1 ? 'good' : 'fair',
  };
}
