import { useText } from '../../i18n/useText';
import { EmptyState } from '../../state/EmptyState';
import styles from './overview.module.css';
import { Port } from './Port';
import { ProductCard } from './ProductCard';

/** The ways to consume the product. */
export function PortsCard() {
  const t = useText();
  return (
    <ProductCard title={t('ports.title')} lines={8}>
      {({ ref, outputPorts }) =>
        outputPorts.length === 0 ? (
          <EmptyState
            title={t('ports.empty.title')}
            hint={t('ports.empty.hint')}
          />
        ) : (
          <ul className={styles.ports}>
            {outputPorts.map(port => (
              <li key={port.address}>
                <Port productRef={ref} port={port} />
              </li>
            ))}
          </ul>
        )
      }
    </ProductCard>
  );
}
