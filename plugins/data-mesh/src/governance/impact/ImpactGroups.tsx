import { useMemo } from 'react';
import { Text } from '@backstage/ui';
import type { ImpactGroup } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { TableColumn, WindowedTable } from '../../table/WindowedTable';
import { GroupName } from '../shared/GroupName';
import { flipCountWords } from './flipCountWords';
import styles from './impact.module.css';

const ROW_HEIGHT = 44;

/** Products that flip, counted by domain or by owner. */
export function ImpactGroups(props: {
  by: 'domain' | 'owner';
  groups: readonly ImpactGroup[];
}) {
  const t = useText();
  const language = useLanguage();
  const { by, groups } = props;
  const title = t(`scorecards.by.${by}`);
  const columns = useMemo(
    (): TableColumn<ImpactGroup>[] => [
      {
        id: 'key',
        label: t(`shelf.column.${by}`),
        width: 'minmax(11rem, 2fr)',
        rowHeader: true,
        cell: ({ key }) => <GroupName by={by} of={key} />,
      },
      {
        id: 'products',
        label: t('impact.products'),
        width: 'minmax(6rem, 0.7fr)',
        numeric: true,
        cell: ({ products }) => products.toLocaleString(language),
      },
      {
        id: 'flips',
        label: t('impact.flips'),
        width: 'minmax(14rem, 3fr)',
        cell: group => flipCountWords(group, t, language),
      },
    ],
    [t, language, by],
  );
  return groups.length === 0 ? null : (
    <div className={styles.section}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {title}
      </Text>
      <WindowedTable
        label={title}
        columns={columns}
        rows={groups}
        rowKey={({ key }) => key}
        rowHeight={ROW_HEIGHT}
      />
    </div>
  );
}
