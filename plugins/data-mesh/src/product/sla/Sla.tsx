import { useMemo } from 'react';
import { Alert } from '@backstage/ui';
import type { SlaProperty } from '@meshstage/plugin-data-mesh-common';
import { RiShakeHandsLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { EmptyState } from '../../state/EmptyState';
import { WindowedTable } from '../../table/WindowedTable';
import { PortTab } from '../PortTab';
import styles from '../product.module.css';
import { PromiseCard } from './PromiseCard';
import slaStyles from './sla.module.css';
import { useSlaColumns } from './useSlaColumns';

const ROW_HEIGHT = 52;

/** Beyond so many promises nobody reads cards; a table is quicker. */
const CARDS = 48;

function Promises(props: { port: string; sla: readonly SlaProperty[] }) {
  const t = useText();
  const columns = useSlaColumns();
  const rows = useMemo(
    () => props.sla.map((sla, index) => ({ index, sla })),
    [props.sla],
  );
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<RiShakeHandsLine aria-hidden />}
        title={t('sla.empty.title')}
        hint={t('sla.empty.hint')}
      />
    );
  }
  return (
    <>
      <Alert
        status="info"
        icon
        title={t('sla.promised.title')}
        description={t('sla.promised.hint')}
      />
      {rows.length <= CARDS ? (
        <ul
          className={slaStyles.cards}
          aria-label={t('sla.label', { port: props.port })}
        >
          {rows.map(({ index, sla }) => (
            <li key={index}>
              <PromiseCard sla={sla} />
            </li>
          ))}
        </ul>
      ) : (
        <WindowedTable
          label={t('sla.label', { port: props.port })}
          columns={columns}
          rows={rows}
          rowKey={({ index }) => String(index)}
          rowHeight={ROW_HEIGHT}
        />
      )}
    </>
  );
}

/** What the contract of a port promises about its service; nothing here is measured. */
export function Sla() {
  return (
    <PortTab>
      {(port, _ref, choice) => (
        <>
          <div className={styles.choices}>{choice}</div>
          <Promises port={port.name} sla={port.contract?.sla ?? []} />
        </>
      )}
    </PortTab>
  );
}
