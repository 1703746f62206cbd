import { Select } from '@backstage/ui';
import { useSearchParams } from 'react-router-dom';
import type { PortSchema } from '@meshstage/plugin-data-mesh-common';
import { RiTable2 } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { PortTab } from '../PortTab';
import styles from './schema.module.css';
import { SchemaTableView } from './SchemaTableView';
import { useSchema } from './useSchema';

function Tables(props: { schema: PortSchema }) {
  const t = useText();
  const { tables } = props.schema;
  const [params, setParams] = useSearchParams();
  const wanted = params.get('table');
  const table = tables.find(({ name }) => name === wanted) ?? tables[0];
  if (!table) {
    return (
      <EmptyState
        icon={<RiTable2 aria-hidden />}
        title={t('schema.noTables.title')}
        hint={t('schema.noTables.hint')}
      />
    );
  }
  return (
    <>
      {tables.length > 1 && (
        <Select
          className={styles.tableSelect}
          label={t('schema.table.choose')}
          options={tables.map(({ name }) => ({ id: name, label: name }))}
          value={table.name}
          onChange={name =>
            setParams(
              current => {
                const next = new URLSearchParams(current);
                next.set('table', String(name));
                return next;
              },
              { replace: true },
            )
          }
        />
      )}
      <SchemaTableView table={table} />
    </>
  );
}

function PortSchemaView(props: {
  productRef: string;
  port: { name: string; version?: string; contract?: unknown };
}) {
  const t = useText();
  const query = useSchema(props.productRef, props.port);
  return (
    <QueryState
      query={query}
      what={t('schema.what')}
      skeleton={<Bones lines={12} height={32} />}
    >
      {schema => <Tables schema={schema} />}
    </QueryState>
  );
}

/** The schema of one output port, as its contract promises it. */
export function Schema() {
  return (
    <PortTab>
      {(port, productRef) => (
        <PortSchemaView port={port} productRef={productRef} />
      )}
    </PortTab>
  );
}
