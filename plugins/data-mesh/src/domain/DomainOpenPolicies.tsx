import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { PolicySummary } from '@meshstage/plugin-data-mesh-common';
import { RiCheckLine } from '@remixicon/react';
import { PolicySeverityBadge } from '../governance/shared/PolicySeverityBadge';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { policyRouteRef } from '../routes/routes';
import textStyles from '../text/text.module.css';
import styles from './domain.module.css';
import { openOf, openPolicies } from './openPolicies';

const SHOWN = 5;

function OpenPolicy(props: { domain: string; policy: PolicySummary }) {
  const t = useText();
  const language = useLanguage();
  const page = useRouteRef(policyRouteRef);
  const { domain, policy } = props;
  const products = new URLSearchParams({ domain });
  const { fail } = policy.products;
  const unknown = openOf(policy) - fail;
  return (
    <li className={styles.entry}>
      <Link href={`${page({ id: policy.id })}?${products}`}>
        {policy.title}
      </Link>
      <PolicySeverityBadge severity={policy.severity} />
      <span className={`${textStyles.small} ${textStyles.muted}`}>
        {[
          fail > 0 &&
            t('domain.governance.fails', {
              count: fail,
              fails: fail.toLocaleString(language),
            }),
          unknown > 0 &&
            t('domain.governance.unknown', {
              count: unknown,
              unknown: unknown.toLocaleString(language),
            }),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </li>
  );
}

/** What products of a domain do not pass, the gravest first. */
export function DomainOpenPolicies(props: {
  domain: string;
  policies: readonly PolicySummary[];
}) {
  const t = useText();
  const open = openPolicies(props.policies);
  const more = open.length - SHOWN;
  return (
    <section
      aria-label={t('domain.governance.open')}
      className={styles.section}
    >
      <h3 className={styles.heading}>{t('domain.governance.open')}</h3>
      {open.length === 0 ? (
        <p className={`${styles.none} ${textStyles.muted}`}>
          <RiCheckLine aria-hidden />
          {t('domain.governance.noneOpen')}
        </p>
      ) : (
        <ul className={styles.list}>
          {open.slice(0, SHOWN).map(policy => (
            <OpenPolicy key={policy.id} domain={props.domain} policy={policy} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className={`${styles.none} ${textStyles.muted}`}>
          {t('domain.governance.more', { count: more })}
        </p>
      )}
    </section>
  );
}
