import { useMemo } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  markdownToLine,
  PolicySummary,
} from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { policyRouteRef } from '../../routes/routes';
import { TableColumn } from '../../table/WindowedTable';
import { EntityName } from '../../text/EntityName';
import textStyles from '../../text/text.module.css';
import { PolicySeverityBadge } from '../shared/PolicySeverityBadge';
import { useScopeWords } from '../shared/useScopeWords';
import { HealthBadge } from './HealthBadge';
import { microsWords } from './microsWords';
import styles from './policies.module.css';

const SMALL = `${textStyles.small} ${textStyles.muted}`;

/** The columns of the list of policies. */
export function usePolicyColumns(): TableColumn<PolicySummary>[] {
  const t = useText();
  const scopeWords = useScopeWords();
  const language = useLanguage();
  const page = useRouteRef(policyRouteRef);
  return useMemo(() => {
    const count = (value: number) =>
      value === 0 ? '–' : value.toLocaleString(language);
    return [
      {
        id: 'title',
        label: t('policies.column.policy'),
        width: 'minmax(13rem, 2.4fr)',
        rowHeader: true,
        cell: ({ id, title, why, category, scope }) => (
          <>
            <Link href={page({ id })}>{title}</Link>
            <div className={`${styles.why} ${SMALL}`} dir="auto">
              {markdownToLine(why, 200)}
            </div>
            <div className={SMALL}>
              {[category, scopeWords(scope)].filter(Boolean).join(' · ')}
            </div>
          </>
        ),
      },
      {
        id: 'severity',
        label: t('policies.column.severity'),
        width: 'minmax(6rem, 0.7fr)',
        cell: ({ severity }) => <PolicySeverityBadge severity={severity} />,
      },
      {
        id: 'fail',
        label: t('policies.column.fail'),
        width: '3.5rem',
        numeric: true,
        cell: ({ products }) => count(products.fail),
      },
      {
        id: 'unknown',
        label: t('policies.column.unknown'),
        width: '5rem',
        numeric: true,
        cell: ({ products }) =>
          count(products.error + products['not-evaluated']),
      },
      {
        id: 'waived',
        label: t('policies.column.waived'),
        width: '5rem',
        numeric: true,
        cell: ({ products }) => count(products.waived),
      },
      {
        id: 'health',
        label: t('policies.column.health'),
        width: 'minmax(9.5rem, 0.9fr)',
        cell: ({ health, micros }) => (
          <>
            <HealthBadge health={health} />
            {micros !== undefined && (
              <div className={SMALL}>
                {t('policies.each', {
                  time: microsWords(micros, language),
                })}
              </div>
            )}
          </>
        ),
      },
      {
        id: 'enforce',
        label: t('policies.column.enforce'),
        width: 'minmax(8.5rem, 1fr)',
        cell: ({ enforce }) => (
          <ul className={`${styles.points} ${textStyles.small}`}>
            {(['publish', 'check', 'scan'] as const).map(point => (
              <li key={point}>
                {t('policies.enforcedAt', {
                  point: (
                    <span className={textStyles.muted}>
                      {t(`policy.point.${point}`)}
                    </span>
                  ),
                  does: t(`policy.enforcement.${enforce[point]}`),
                })}
              </li>
            ))}
          </ul>
        ),
      },
      {
        id: 'owner',
        label: t('policies.column.owner'),
        width: 'minmax(6rem, 0.9fr)',
        cell: ({ owner }) =>
          owner ? <EntityName entityRef={owner} quiet small /> : '–',
      },
    ];
  }, [t, language, page, scopeWords]);
}
