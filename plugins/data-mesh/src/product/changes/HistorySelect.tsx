import { Select } from '@backstage/ui';
import type { PortDetail } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import styles from '../product.module.css';
import { portKey } from '../usePort';
import { HistorySubject } from './useHistorySubject';

const PRODUCT = 'product';

/** Chooses whose history is shown: of a port's contract, or of the product. */
export function HistorySelect(props: {
  ports: readonly PortDetail[];
  subject: HistorySubject;
  onChoose: (subject: HistorySubject) => void;
}) {
  const t = useText();
  const { ports, subject, onChoose } = props;
  return (
    <Select
      className={styles.select}
      label={t('history.of')}
      options={[
        ...ports.map(port => ({
          id: portKey(port),
          label: [
            port.name,
            port.version,
            port.deprecated && `(${t('lifecycle.deprecated')})`,
          ]
            .filter(Boolean)
            .join(' '),
        })),
        { id: PRODUCT, label: t('history.ofProduct') },
      ]}
      value={subject.kind === 'port' ? portKey(subject.port) : PRODUCT}
      onChange={key => {
        const port = ports.find(each => portKey(each) === key);
        onChoose(port ? { kind: 'port', port } : { kind: 'product' });
      }}
    />
  );
}
