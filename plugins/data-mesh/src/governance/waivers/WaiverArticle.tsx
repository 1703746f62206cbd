import { useId } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { Waiver } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { policyRouteRef } from '../../routes/routes';
import { EntityName } from '../../text/EntityName';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import { UtcDay } from '../shared/UtcDay';
import { partOf } from './partOf';
import { UnacceptedApproval } from './UnacceptedApproval';
import { WaiverDecision } from './WaiverDecision';
import { WaiverHistory } from './WaiverHistory';
import { WaiverStateBadge } from './WaiverStateBadge';
import styles from './waivers.module.css';

/** A waiver: of what, for whom, why, until when, and what can be done about it. */
export function WaiverArticle(props: { waiver: Waiver }) {
  const t = useText();
  const titleId = useId();
  const page = useRouteRef(policyRouteRef);
  const { waiver } = props;
  const { policy, ticket, origin } = waiver;
  const part = partOf(waiver);
  return (
    <article aria-labelledby={titleId} tabIndex={-1} className={styles.card}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          <Link href={page({ id: policy })}>{waiver.policyTitle}</Link>
        </h2>
        <WaiverStateBadge state={waiver.state} />
        {origin === 'override' && <span>{t('waiver.override')}</span>}
      </div>
      <div className={styles.facts}>
        <EntityName entityRef={waiver.product} title={waiver.productTitle} />
        {part !== '' && <code className={textStyles.mono}>{part}</code>}
        <span>
          {t(`waiver.until.${waiver.state}`, {
            day: <UtcDay day={waiver.expires} />,
          })}
        </span>
        {ticket !== undefined && <span>{t('waiver.ticket', { ticket })}</span>}
        {waiver.policyOwner !== undefined && waiver.state === 'pending' && (
          <span>
            {t('waiver.decides', {
              owner: <EntityName entityRef={waiver.policyOwner} small />,
            })}
          </span>
        )}
      </div>
      <SafeMarkdown>{waiver.reason}</SafeMarkdown>
      <WaiverHistory waiver={waiver} />
      {waiver.unaccepted !== undefined && (
        <UnacceptedApproval
          unaccepted={waiver.unaccepted}
          policyOwner={waiver.policyOwner}
        />
      )}
      <WaiverDecision waiver={waiver} />
    </article>
  );
}
