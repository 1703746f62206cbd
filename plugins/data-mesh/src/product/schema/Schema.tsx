import { ReactNode } from 'react';
import type {
  PortDetail,
  PortSchema,
} from '@meshstage/plugin-data-mesh-common';
import { RiTable2 } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { PortTab } from '../PortTab';
import styles from '../product.module.css';
import { ComparedSchema } from './compare/ComparedSchema';
import { CompareSelect } from './compare/CompareSelect';
import { useCompareWith } from './compare/useCompareWith';
import { CopyAs } from './CopyAs';
import { SchemaTableView } from './SchemaTableView';
import { TableSelect } from './TableSelect';
import { useSchema } from './useSchema';
import { useTable } from './useTable';

function Tables(props: {
  schema: PortSchema;
  choice: ReactNode;
  /** Of the revision of the contract. */
  revisionId?: string;
}) {
  const t = useText();
  const { tables } = props.schema;
  const { table, choose } = useTable(tables);
  return (
    <>
      <div className={styles.choices}>
        {props.choice}
        {table && tables.length > 1 && (
          <TableSelect tables={tables} table={table} onChoose={choose} />
        )}
        {props.revisionId && (
          <div className={styles.aside}>
            <CopyAs table={table} revisionId={props.revisionId} />
          </div>
        )}
      </div>
      {table ? (
        <SchemaTableView table={table} />
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

function PortSchemaView(props: {
  productRef: string;
  port: PortDetail;
  choice: ReactNode;
}) {
  const query = useSchema(props.productRef, props.port);
  return (
    <QueryState
      query={query}
      what="schema"
      skeleton={<Bones lines={12} height={32} />}
    >
      {schema => (
        <Tables
          schema={schema}
          choice={props.choice}
          revisionId={props.port.contract?.revisionId}
        />
      )}
    </QueryState>
  );
}

function PortSchemas(props: {
  productRef: string;
  port: PortDetail;
  choice: ReactNode;
}) {
  const { productRef, port } = props;
  const { compareWith, choose } = useCompareWith();
  const choice = (
    <>
      {props.choice}
      <CompareSelect
        productRef={productRef}
        port={port}
        value={compareWith}
        onChange={choose}
      />
    </>
  );
  return compareWith && port.contract ? (
    <ComparedSchema
      before={compareWith}
      after={port.contract.revisionId}
      choice={choice}
    />
  ) : (
    <PortSchemaView productRef={productRef} port={port} choice={choice} />
  );
}

/**
 * The schema of one output port, as its contract promises it, or beside another
 * version of the contract.
 */
export function Schema() {
  return (
    <PortTab>
      {(port, productRef, choice) => (
        <PortSchemas port={port} productRef={productRef} choice={choice} />
      )}
    </PortTab>
  );
}
