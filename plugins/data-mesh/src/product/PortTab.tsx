import { ReactNode } from 'react';
import type { PortDetail } from '@meshstage/plugin-data-mesh-common';
import { RiPlugLine } from '@remixicon/react';
import { DataMeshProvider } from '../api/DataMeshProvider';
import { useProduct } from '../api/useProduct';
import { useProductRef } from '../api/useProductRef';
import { useText } from '../i18n/useText';
import { Bones } from '../state/Bones';
import { EmptyState } from '../state/EmptyState';
import { QueryState } from '../state/QueryState';
import { PortNotice } from './PortNotice';
import { PortSelect } from './PortSelect';
import styles from './product.module.css';
import { usePort } from './usePort';

/** What a tab shows of the chosen port; it places the choice itself. */
type PortView = (
  port: PortDetail,
  productRef: string,
  choice: ReactNode,
) => ReactNode;

function Ports(props: { children: PortView }) {
  const t = useText();
  const ref = useProductRef();
  const query = useProduct(ref);
  const { port, choose } = usePort(query.data);
  return (
    <QueryState
      query={query}
      what="product"
      skeleton={<Bones lines={12} height={32} />}
    >
      {({ outputPorts }) => {
        if (!port) {
          return (
            <EmptyState
              icon={<RiPlugLine aria-hidden />}
              title={t('ports.empty.title')}
              hint={t('ports.empty.hint')}
            />
          );
        }
        const choice = (
          <PortSelect ports={outputPorts} port={port} onChoose={choose} />
        );
        return (
          <div className={styles.tab}>
            <PortNotice port={port} ports={outputPorts} />
            {port.contract ? (
              props.children(port, ref, choice)
            ) : (
              <>
                <div className={styles.choices}>{choice}</div>
                <EmptyState
                  icon={<RiPlugLine aria-hidden />}
                  title={t('ports.withoutContract.title')}
                  hint={
                    port.contractId
                      ? t('ports.contractNotLive', { id: port.contractId })
                      : t('ports.noContract')
                  }
                />
              </>
            )}
          </div>
        );
      }}
    </QueryState>
  );
}

/** A tab about one output port: the choice of the port, then what the tab shows of it. */
export function PortTab(props: { children: PortView }) {
  return (
    <DataMeshProvider>
      <Ports>{props.children}</Ports>
    </DataMeshProvider>
  );
}
