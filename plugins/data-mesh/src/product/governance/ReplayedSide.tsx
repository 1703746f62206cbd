import { useId } from 'react';
import { Alert } from '@backstage/ui';
import type { ReplayedVerdict } from '@meshstage/plugin-data-mesh-common';
import { OutcomeBadge } from '../../governance/shared/OutcomeBadge';
import { useText } from '../../i18n/useText';
import { RelativeTime } from '../../text/RelativeTime';
import textStyles from '../../text/text.module.css';
import { EvidenceList } from './EvidenceList';
import styles from './governance.module.css';

/** One of the two verdicts of a change, with what it was reached from. */
export function ReplayedSide(props: {
  title: string;
  verdict: ReplayedVerdict | undefined;
  /** Why there is none, where there is none. */
  otherwise: string;
}) {
  const t = useText();
  const id = useId();
  const { title, verdict, otherwise } = props;
  const counts = verdict?.policy.counts;
  return (
    <section aria-labelledby={id} className={styles.side}>
      <div className={styles.head}>
        <h4 id={id} className={styles.title}>
          {title}
        </h4>
        {verdict && <OutcomeBadge outcome={verdict.said} />}
        {verdict && (
          <span className={`${textStyles.muted} ${textStyles.small}`}>
            {t('replay.judged', {
              time: <RelativeTime at={verdict.at} exact />,
            })}
          </span>
        )}
      </div>
      {verdict && verdict.policy.outcome !== verdict.said && (
        <Alert
          status="warning"
          icon
          title={t('replay.differs')}
          description={<OutcomeBadge outcome={verdict.policy.outcome} />}
        />
      )}
      {counts ? (
        <>
          <p className={styles.note}>
            {verdict.policy.outcome === 'not-applicable'
              ? t('replay.concernsNothing')
              : t('replay.passed', { count: counts.pass })}
          </p>
          <EvidenceList policy={verdict.policy} />
        </>
      ) : (
        <p className={styles.note}>{otherwise}</p>
      )}
    </section>
  );
}
