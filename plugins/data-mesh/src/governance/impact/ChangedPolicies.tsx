import { useMemo } from 'react';
import type { ImpactOfPolicy } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { TableColumn, WindowedTable } from '../../table/WindowedTable';
import textStyles from '../../text/text.module.css';
import { flipCountWords } from './flipCountWords';
import styles from './impact.module.css';

const ROW_HEIGHT = 56;

/** The policies that a change is about, with how many products fail and pass before and after. */
export function ChangedPolicies(props: {
  policies: readonly ImpactOfPolicy[];
}) {
  const t = useText();
  const language = useLanguage();
  const { policies } = props;
  const columns = useMemo((): TableColumn<ImpactOfPolicy>[] => {
    const beforeAfter =
      (outcome: 'fail' | 'pass') =>
      ({ before, after }: ImpactOfPolicy) =>
        t('impact.beforeAfter', {
          before: before[outcome].toLocaleString(language),
          after: after[outcome].toLocaleString(language),
        });
    const numeric = { width: 'minmax(5rem, 0.8fr)', numeric: true };
    return [
      {
        id: 'policy',
        label: t('impact.policy'),
        width: 'minmax(12rem, 2.5fr)',
        rowHeader: true,
        cell: ({ id, title }) => (
          <div className={styles.names}>
            {title}
            <code className={`${textStyles.mono} ${textStyles.muted}`}>
              {id}
            </code>
          </div>
        ),
      },
      {
        id: 'change',
        label: t('impact.change'),
        width: 'minmax(7rem, 1fr)',
        cell: ({ change }) => t(`impact.change.${change}`),
      },
      {
        ...numeric,
        id: 'fail',
        label: t('outcome.fail'),
        cell: beforeAfter('fail'),
      },
      {
        ...numeric,
        id: 'pass',
        label: t('outcome.pass'),
        cell: beforeAfter('pass'),
      },
      {
        id: 'flips',
        label: t('impact.flips'),
        width: 'minmax(10rem, 2fr)',
        cell: ({ flips }) => flipCountWords({ flips }, t, language) || '–',
      },
    ];
  }, [t, language]);
  return policies.length === 0 ? null : (
    <WindowedTable
      label={t('impact.policies')}
      columns={columns}
      rows={policies}
      rowKey={({ id }) => id}
      rowHeight={ROW_HEIGHT}
    />
  );
}
