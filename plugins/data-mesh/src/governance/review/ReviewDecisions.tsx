import { useId } from 'react';
import { Text } from '@backstage/ui';
import type { ReviewDecision } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { DecisionWords } from './DecisionWords';
import styles from './review.module.css';

/** All that was decided in a review, also about what is well by now. */
export function ReviewDecisions(props: {
  decisions: readonly ReviewDecision[];
}) {
  const t = useText();
  const titleId = useId();
  const { decisions } = props;
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <Text as="h3" id={titleId} variant="title-x-small" weight="bold">
        {t('review.decisions')}
      </Text>
      {decisions.length === 0 ? (
        <p className={styles.facts}>{t('review.noDecisions')}</p>
      ) : (
        <ul className={styles.list}>
          {decisions.map(decision => (
            <li
              key={`${decision.product} ${decision.policy}`}
              className={styles.facts}
            >
              <span>
                <EntityName
                  entityRef={decision.product}
                  title={decision.productTitle}
                  small
                />
                {`: ${decision.policyTitle}. `}
                <DecisionWords decision={decision} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
