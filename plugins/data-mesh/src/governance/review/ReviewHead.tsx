import { Fragment } from 'react';
import type { ReviewDetail } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { PersonName } from '../../text/PersonName';
import { RelativeTime } from '../../text/RelativeTime';
import styles from './review.module.css';

/** When a review was, by whom, about which time, and how much is left to decide. */
export function ReviewHead(props: { review: ReviewDetail }) {
  const t = useText();
  const { openedBy, openedAt, closedBy, closedAt, since, ...review } =
    props.review;
  return (
    <div className={styles.facts}>
      <span>
        {t('review.openedBy', {
          person: <EntityName entityRef={openedBy} small />,
          time: <RelativeTime at={openedAt} exact />,
        })}
      </span>
      {closedBy !== undefined && closedAt !== undefined && (
        <span>
          {t('review.closedBy', {
            person: <EntityName entityRef={closedBy} small />,
            time: <RelativeTime at={closedAt} exact />,
          })}
        </span>
      )}
      <span>
        {since === undefined
          ? t('review.first')
          : t('review.since', { time: <RelativeTime at={since} exact /> })}
      </span>
      {review.participants.length > 0 && (
        <span>
          {t('text.labelled', {
            label: t('review.participants'),
            value: (
              <>
                {review.participants.map((name, index) => (
                  <Fragment key={name}>
                    {index > 0 && ', '}
                    <PersonName of={name} />
                  </Fragment>
                ))}
              </>
            ),
          })}
        </span>
      )}
      <strong role="status">
        {t('review.progress', {
          left: t(
            closedAt === undefined ? 'review.toDecide' : 'review.leftOpen',
            { count: review.toDecide },
          ),
          decided: t('review.decided', { count: review.decisions.length }),
        })}
      </strong>
    </div>
  );
}
