import { useId } from 'react';
import { Text } from '@backstage/ui';
import type { ReviewDetail } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { DecisionWords } from './DecisionWords';
import { placeOf } from './placeOf';
import styles from './review.module.css';
import { TakeBack } from './TakeBack';

/**
 * All that was decided in a review, also about what is well by now. What has a
 * card is taken back there.
 */
export function ReviewDecisions(props: { review: ReviewDetail }) {
  const t = useText();
  const titleId = useId();
  const { decisions, items, actions } = props.review;
  const onCards = new Set(
    items.flatMap(item =>
      'decision' in item && item.decision ? [placeOf(item.decision)] : [],
    ),
  );
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <Text as="h3" id={titleId} variant="title-x-small" weight="bold">
        {t('review.decisions')}
      </Text>
      {decisions.length === 0 ? (
        <p className={styles.facts}>{t('review.noDecisions')}</p>
      ) : (
        <ul className={styles.list}>
          {decisions.map(decision => {
            const place = placeOf(decision);
            return (
              <li
                key={place}
                data-item={onCards.has(place) ? undefined : place}
                className={styles.facts}
              >
                <span>
                  {t('review.decisionOf', {
                    product: (
                      <EntityName
                        entityRef={decision.product}
                        title={decision.productTitle}
                        small
                      />
                    ),
                    policy: <>{decision.policyTitle}</>,
                    decision: <DecisionWords decision={decision} />,
                  })}
                </span>
                {actions.includes('decide') && !onCards.has(place) && (
                  <TakeBack decision={decision} />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
