import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { PolicySummary } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import { policyRouteRef } from '../routes/routes';
import textStyles from '../text/text.module.css';
import styles from './domain.module.css';

/** What a domain asks of its products besides what holds for all: policies of its own, and those that it has tightened. */
export function DomainOwnPolicies(props: {
  domain: string;
  policies: readonly PolicySummary[];
}) {
  const t = useText();
  const page = useRouteRef(policyRouteRef);
  const { domain, policies } = props;
  const isOwn = ({ scope }: PolicySummary) => scope === domain;
  const own = policies.filter(
    policy => isOwn(policy) || policy.overlays.includes(domain),
  );
  return own.length === 0 ? null : (
    <section aria-label={t('domain.governance.own')} className={styles.section}>
      <h3 className={styles.heading}>{t('domain.governance.own')}</h3>
      <ul className={styles.list}>
        {own.map(policy => (
          <li key={policy.id} className={styles.entry}>
            <Link href={page({ id: policy.id })}>{policy.title}</Link>
            <span className={`${textStyles.small} ${textStyles.muted}`}>
              {isOwn(policy)
                ? t('domain.governance.ofDomain')
                : t('domain.governance.tightened')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
