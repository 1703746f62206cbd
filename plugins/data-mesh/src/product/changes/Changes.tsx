import { ToggleButton } from '@backstage/ui';
import type { ProductDetail } from '@meshstage/plugin-data-mesh-common';
import { RiErrorWarningLine, RiPlugLine } from '@remixicon/react';
import { DataMeshProvider } from '../../api/DataMeshProvider';
import { useProduct } from '../../api/useProduct';
import { useProductRef } from '../../api/useProductRef';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import productStyles from '../product.module.css';
import styles from './changes.module.css';
import { Changelog } from './Changelog';
import { Comparison } from './compare/Comparison';
import { usePair } from './compare/usePair';
import { HistorySelect } from './HistorySelect';
import { useArrival } from './useArrival';
import { useHistorySubject } from './useHistorySubject';
import { useOnlyBreaks } from './useOnlyBreaks';

function History(props: { product: ProductDetail; productRef: string }) {
  const t = useText();
  const { product, productRef } = props;
  const { subject, choose } = useHistorySubject(product);
  const { pair, setPair } = usePair();
  const [onlyBreaks, setOnlyBreaks] = useOnlyBreaks();
  const ports = product.outputPorts;
  const filter = (
    <ToggleButton
      iconStart={<RiErrorWarningLine aria-hidden />}
      isSelected={onlyBreaks}
      onChange={setOnlyBreaks}
    >
      {t('history.onlyBreaks')}
    </ToggleButton>
  );
  const shared = { productRef, subject, ports, filter, onlyBreaks };
  const shown = useArrival(pair !== undefined);
  const isWithoutContract = subject.kind === 'port' && !subject.port.contract;
  return (
    <div className={productStyles.tab}>
      <div className={productStyles.choices}>
        <HistorySelect ports={ports} subject={subject} onChoose={choose} />
      </div>
      {isWithoutContract && (
        <EmptyState
          icon={<RiPlugLine aria-hidden />}
          title={t('ports.withoutContract.title')}
          hint={
            subject.port.contractId
              ? t('ports.contractNotLive', { id: subject.port.contractId })
              : t('ports.noContract')
          }
        />
      )}
      {!isWithoutContract && (
        <div ref={shown} tabIndex={-1} className={styles.shown}>
          {pair ? (
            <Comparison {...shared} pair={pair} onPair={setPair} />
          ) : (
            <Changelog {...shared} />
          )}
        </div>
      )}
    </div>
  );
}

function Product() {
  const productRef = useProductRef();
  const query = useProduct(productRef);
  return (
    <QueryState
      query={query}
      what="product"
      skeleton={<Bones lines={9} height={32} />}
    >
      {product => <History product={product} productRef={productRef} />}
    </QueryState>
  );
}

/** What changed from version to version, and for whom it breaks. */
export function Changes() {
  return (
    <DataMeshProvider>
      <Product />
    </DataMeshProvider>
  );
}
