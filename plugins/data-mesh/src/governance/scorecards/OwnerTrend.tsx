import { useMemo } from 'react';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import textStyles from '../../text/text.module.css';
import styles from './scorecards.module.css';
import { trendDays } from './trendDays';
import { TrendPicture } from './TrendPicture';
import { useOwnerTrend } from './useOwnerTrend';

/**
 * How the products of an owner stood from day to day. The server tells it only to
 * who may read all that was counted, and has no days for anybody else.
 */
export function OwnerTrend(props: {
  scorecard: string;
  /** Entity ref. */
  owner: string;
}) {
  const t = useText();
  const query = useOwnerTrend(props);
  const days = useMemo(() => trendDays(query.data?.days ?? []), [query.data]);
  return (
    <QueryState
      query={query}
      what="ownerTrend"
      skeleton={<Bones lines={6} height={32} />}
    >
      {() =>
        days.length === 0 ? (
          <p className={`${styles.note} ${textStyles.muted}`}>
            {t('trend.notShown')}
          </p>
        ) : (
          <TrendPicture days={days} hint={t('trend.ownerHint')} />
        )
      }
    </QueryState>
  );
}
