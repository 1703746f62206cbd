import { ReactNode, useMemo } from 'react';
import { Alert } from '@backstage/ui';
import type { SchemaComparison } from '@meshstage/plugin-data-mesh-common';
import { RiTable2 } from '@remixicon/react';
import { useText } from '../../../i18n/useText';
import { Bones } from '../../../state/Bones';
import { EmptyState } from '../../../state/EmptyState';
import { QueryState } from '../../../state/QueryState';
import { GradeMark } from '../../changes/GradeBadge';
import { worstOf } from '../../changes/grades';
import { Verdict } from '../../changes/Verdict';
import productStyles from '../../product.module.css';
import styles from '../schema.module.css';
import { SchemaTableView } from '../SchemaTableView';
import { TableSelect } from '../TableSelect';
import { useTable } from '../useTable';
import { ChangesOf } from './ChangesOf';
import { toShownTables } from './toShownTables';
import { useSchemaComparison } from './useCompareWith';

function Tables(props: { comparison: SchemaComparison; choice: ReactNode }) {
  const t = useText();
  const { comparison, choice } = props;
  const tables = useMemo(() => toShownTables(comparison), [comparison]);
  const { table, choose } = useTable(tables);
  const { changes, total } = comparison;
  return (
    <>
      <div className={productStyles.choices}>
        {choice}
        {table && tables.length > 1 && (
          <TableSelect tables={tables} table={table} onChoose={choose} />
        )}
      </div>
      <Verdict summary={comparison} />
      {total > changes.length && (
        <Alert
          status="warning"
          icon
          title={t('compare.partial', {
            shown: String(changes.length),
            total: String(total),
          })}
        />
      )}
      {table ? (
        <>
          {(table.state === 'added' || table.state === 'removed') && (
            <Alert
              status="info"
              icon
              title={t('compare.tableState', {
                state: t(`compare.state.${table.state}`),
              })}
            />
          )}
          {table.changes.length > 0 && (
            <details>
              <summary className={styles.summary}>
                <GradeMark
                  grade={worstOf(table.changes)}
                  words={t('compare.tableChanges', {
                    count: table.changes.length,
                  })}
                />
              </summary>
              <ChangesOf name={table.name} changes={table.changes} />
            </details>
          )}
          <SchemaTableView table={table} isCompared />
        </>
      ) : (
        <EmptyState
          icon={<RiTable2 aria-hidden />}
          title={t('schema.noTables.title')}
          hint={t('schema.noTables.hint')}
        />
      )}
    </>
  );
}

/** The schema of a port beside another version of its contract. */
export function ComparedSchema(props: {
  /** Ids of revisions. */
  before: string;
  after: string;
  /** What chooses the port and the other version. */
  choice: ReactNode;
}) {
  const { before, after, choice } = props;
  const query = useSchemaComparison(before, after);
  return (
    <>
      {query.data === undefined && (
        <div className={productStyles.choices}>{choice}</div>
      )}
      <QueryState
        query={query}
        what="comparison"
        skeleton={<Bones lines={12} height={32} />}
      >
        {comparison => <Tables comparison={comparison} choice={choice} />}
      </QueryState>
    </>
  );
}
