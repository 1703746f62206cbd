import { useCallback, useEffect, useState } from 'react';
import { Text } from '@backstage/ui';
import type { SchemaTable } from '@meshstage/plugin-data-mesh-common';
import { RiFilterOffLine, RiTable2 } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { EmptyState } from '../../state/EmptyState';
import textStyles from '../../text/text.module.css';
import { ColumnDetails } from './ColumnDetails';
import styles from './schema.module.css';
import { SchemaFilters } from './SchemaFilters';
import { SchemaGrid } from './SchemaGrid';
import { ShownRow } from './ShownRow';
import { TableHead } from './TableHead';
import { useSchemaFilter } from './useSchemaFilter';
import { useTree } from './useTree';

/** One table of a contract: search, tree of columns, details of the chosen one. */
export function SchemaTableView(props: {
  table: Omit<SchemaTable, 'rows'> & { rows: ShownRow[] };
  /** Whether its columns tell how they differ from another version. */
  isCompared?: boolean;
}) {
  const t = useText();
  const { table, isCompared = false } = props;
  const { filter, setFilter } = useSchemaFilter();
  const { visible, setFolded, toggleAll, allUnfolded } = useTree(
    table.rows,
    filter,
  );
  const [selected, setSelected] = useState<number>();
  useEffect(() => setSelected(undefined), [table]);
  const close = useCallback(() => setSelected(undefined), []);

  return (
    <>
      <TableHead table={table} />
      <SchemaFilters
        filter={filter}
        onChange={setFilter}
        allUnfolded={allUnfolded}
        onToggleAll={toggleAll}
        isCompared={isCompared}
      />
      <Text
        as="p"
        role="status"
        variant="body-small"
        className={textStyles.muted}
      >
        {t('schema.count', {
          count: table.rows.length,
          shown: String(visible.length),
        })}
      </Text>
      {table.rows.length === 0 && (
        <EmptyState
          icon={<RiTable2 aria-hidden />}
          title={t('schema.noColumns.title')}
          hint={t('schema.noColumns.hint')}
        />
      )}
      {table.rows.length > 0 && visible.length === 0 && (
        <EmptyState
          icon={<RiFilterOffLine aria-hidden />}
          title={t('schema.noMatch.title')}
          hint={t('schema.noMatch.hint')}
        />
      )}
      {visible.length > 0 && (
        <SchemaGrid
          label={t('schema.label', { table: table.name })}
          rows={visible}
          selected={selected}
          onSelect={setSelected}
          onFold={setFolded}
          isCompared={isCompared}
        />
      )}
      {selected !== undefined && table.rows[selected] && (
        <div className={styles.sheet}>
          <ColumnDetails row={table.rows[selected]} onClose={close} />
        </div>
      )}
    </>
  );
}
