import type { ReviewedVerdict } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { RelativeTime } from '../../text/RelativeTime';
import { OutcomeBadge } from '../shared/OutcomeBadge';
import { UtcDay } from '../shared/UtcDay';
import { UnacceptedApproval } from '../waivers/UnacceptedApproval';
import { DecisionWords } from './DecisionWords';
import styles from './review.module.css';

/** How a policy and a product stand and stood, and what was decided about them. */
export function VerdictFacts(props: { item: ReviewedVerdict }) {
  const t = useText();
  const { outcome, before, since, items, owner, ...item } = props.item;
  return (
    <>
      <div className={styles.facts}>
        <OutcomeBadge outcome={outcome} />
        {before !== undefined && (
          <span>{t('review.from', { outcome: t(`outcome.${before}`) })}</span>
        )}
        {since !== undefined && (
          <span>
            {t('review.sinceWhen', { time: <RelativeTime at={since} /> })}
          </span>
        )}
        {items > 0 && <span>{t('review.places', { count: items })}</span>}
        {owner !== undefined && <EntityName entityRef={owner} small />}
      </div>
      {item.earlier && (
        <div className={styles.facts}>
          <span>
            {t('review.earlier', {
              decision: <DecisionWords decision={item.earlier} />,
            })}
          </span>
        </div>
      )}
      {item.requests?.map(({ id, requestedBy, expires, reason, ...waiver }) => (
        <div key={id} className={styles.facts}>
          <span>
            {t('review.askedFor', {
              person: <EntityName entityRef={requestedBy} small />,
              day: <UtcDay day={expires} />,
              reason: <>{reason}</>,
            })}
          </span>
          {waiver.unaccepted && (
            <UnacceptedApproval
              unaccepted={waiver.unaccepted}
              policyOwner={waiver.policyOwner}
            />
          )}
        </div>
      ))}
      {item.decision && (
        <div className={styles.decided}>
          <DecisionWords decision={item.decision} />
        </div>
      )}
    </>
  );
}
