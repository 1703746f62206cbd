import { Select } from '@backstage/ui';
import type { PortDetail } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import styles from './product.module.css';
import { portKey } from './usePort';

/** Chooses an output port and its version; several majors may live side by side. */
export function PortSelect(props: {
  ports: readonly PortDetail[];
  port: PortDetail;
  onChoose: (port: PortDetail) => void;
}) {
  const t = useText();
  const { ports, port, onChoose } = props;
  return (
    <Select
      className={styles.select}
      label={t('ports.choose')}
      options={ports.map(candidate => ({
        id: portKey(candidate),
        label: [
          candidate.name,
          candidate.version,
          candidate.deprecated && `(${t('lifecycle.deprecated')})`,
        ]
          .filter(Boolean)
          .join(' '),
      }))}
      value={portKey(port)}
      onChange={key => {
        const next = ports.find(candidate => portKey(candidate) === key);
        if (next) {
          onChoose(next);
        }
      }}
    />
  );
}
