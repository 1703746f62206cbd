import { useId } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { ProductPolicy } from '@meshstage/plugin-data-mesh-common';
import { useProductRef } from '../../api/useProductRef';
import { AskForWaiver } from '../../governance/waivers/AskForWaiver';
import { WaiversOf } from '../../governance/waivers/WaiversOf';
import { useText } from '../../i18n/useText';
import { OutcomeBadge } from '../../governance/shared/OutcomeBadge';
import { PolicySeverityBadge } from '../../governance/shared/PolicySeverityBadge';
import { policyRouteRef } from '../../routes/routes';
import { OnCard } from '../../text/OnCard';
import { RelativeTime } from '../../text/RelativeTime';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import { EvidenceList } from './EvidenceList';
import styles from './governance.module.css';
import { policyAnchor } from './policyAnchor';
import { PublishBadge } from './PublishBadge';
import { TightenedBy } from './TightenedBy';

/** A policy with what did not pass: why it matters, where, and how to mend it. */
export function PolicyArticle(props: { policy: ProductPolicy }) {
  const t = useText();
  const titleId = useId();
  const page = useRouteRef(policyRouteRef);
  const product = useProductRef();
  const { policy } = props;
  const { id, title, outcome, severity, why, since, fix, tightenedBy } = policy;
  return (
    <article
      id={policyAnchor(id)}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={styles.card}
    >
      <div className={styles.head}>
        <h4 id={titleId} className={styles.title}>
          {/* What is not in force has no page, nor has a file that nobody could read. */}
          {why === undefined ? title : <Link href={page({ id })}>{title}</Link>}
        </h4>
        <OutcomeBadge outcome={outcome} />
        <PolicySeverityBadge severity={severity} />
        {outcome !== 'waived' && <PublishBadge policy={policy} />}
        {tightenedBy !== undefined && <TightenedBy domain={tightenedBy} />}
        {since !== undefined && (
          <span
            className={`${styles.aside} ${textStyles.muted} ${textStyles.small}`}
          >
            {t('policy.since', { time: <RelativeTime at={since} /> })}
          </span>
        )}
      </div>
      {why !== undefined && <SafeMarkdown>{why}</SafeMarkdown>}
      <OnCard>
        <EvidenceList policy={policy} />
      </OnCard>
      {fix && outcome === 'fail' && (
        <div className={styles.fix}>
          <strong>{t('problems.fix')}</strong>
          <SafeMarkdown>{fix.text}</SafeMarkdown>
        </div>
      )}
      {outcome === 'waived' && (
        <p className={styles.note}>
          <WaiversOf product={product} />
        </p>
      )}
      {outcome === 'fail' && (
        <OnCard>
          <AskForWaiver of={{ policy: id, product }} title={title} />
        </OnCard>
      )}
    </article>
  );
}
