import { useId } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  isToDecide,
  ReviewDetail,
  ReviewItem,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { policyRouteRef, scorecardRouteRef } from '../../routes/routes';
import { EntityName } from '../../text/EntityName';
import { OnCard } from '../../text/OnCard';
import { StateBadge } from '../../text/StateBadge';
import { LevelBadge } from '../shared/LevelBadge';
import { PolicySeverityBadge } from '../shared/PolicySeverityBadge';
import { UtcDay } from '../shared/UtcDay';
import { DecideItem } from './DecideItem';
import { placeOf } from './placeOf';
import { REVIEW_TONES } from './reviewTones.table';
import styles from './review.module.css';
import { TakeBack } from './TakeBack';
import { VerdictFacts } from './VerdictFacts';

/** One thing that a review looks at, with what is decided about it or can be. */
export function ReviewItemCard(props: {
  item: ReviewItem;
  review: ReviewDetail;
}) {
  const t = useText();
  const titleId = useId();
  const policyPage = useRouteRef(policyRouteRef);
  const scorecardPage = useRouteRef(scorecardRouteRef);
  const { item, review } = props;
  const { tone, icon: Icon } = REVIEW_TONES[item.kind];
  const mayDecide = review.actions.includes('decide');
  return (
    <article
      aria-labelledby={titleId}
      data-item={'outcome' in item ? placeOf(item) : undefined}
      className={styles.card}
    >
      <div className={styles.head}>
        <StateBadge tone={tone} icon={<Icon aria-hidden />}>
          {t(`review.kind.${item.kind}`)}
        </StateBadge>
        <h4 id={titleId} className={styles.title}>
          {t('review.itemOf', {
            product: (
              <EntityName entityRef={item.product} title={item.productTitle} />
            ),
            title:
              'scorecard' in item ? (
                <Link href={scorecardPage({ id: item.scorecard })}>
                  {item.scorecardTitle}
                </Link>
              ) : (
                <Link href={policyPage({ id: item.policy })}>
                  {item.policyTitle}
                </Link>
              ),
          })}
        </h4>
        {'severity' in item && <PolicySeverityBadge severity={item.severity} />}
      </div>
      {'outcome' in item && <VerdictFacts item={item} />}
      {'scorecard' in item && (
        <div className={styles.facts}>
          <LevelBadge level={item.before} waived={0} />
          <span aria-hidden>→</span>
          <LevelBadge level={item.after} waived={0} />
        </div>
      )}
      {'waiver' in item && (
        <div className={styles.facts}>
          <span>
            {t('review.lastDay', { day: <UtcDay day={item.until} /> })}
          </span>
        </div>
      )}
      <OnCard>
        {mayDecide && 'decision' in item && item.decision && (
          <TakeBack decision={item.decision} />
        )}
        {mayDecide && isToDecide(item) && !item.decision && (
          <DecideItem item={item} review={review} />
        )}
      </OnCard>
    </article>
  );
}
