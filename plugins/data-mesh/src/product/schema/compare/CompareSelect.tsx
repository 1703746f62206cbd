import { Select } from '@backstage/ui';
import type { PortDetail } from '@meshstage/plugin-data-mesh-common';
import { useProduct } from '../../../api/useProduct';
import { useText } from '../../../i18n/useText';
import { useRevisionChoices } from '../../changes/compare/useRevisionChoices';
import styles from '../../product.module.css';

const NONE = 'none';

/** Chooses another version of the contract to compare the schema with. */
export function CompareSelect(props: {
  productRef: string;
  port: PortDetail;
  /** Id of a revision. */
  value?: string;
  onChange: (id: string | undefined) => void;
}) {
  const t = useText();
  const { productRef, port, value, onChange } = props;
  const ports = useProduct(productRef).data?.outputPorts ?? [];
  const choices = useRevisionChoices(
    productRef,
    { kind: 'port', port },
    ports,
  ).filter(({ id }) => id !== port.contract?.revisionId);
  const isKnown = choices.some(({ id }) => id === value);
  if (choices.length === 0 && value === undefined) {
    return null;
  }
  return (
    <Select
      className={styles.select}
      label={t('compare.select')}
      options={[
        { id: NONE, label: t('compare.nothing') },
        ...choices,
        ...(value && !isKnown ? [{ id: value, label: value.slice(0, 8) }] : []),
      ]}
      value={value ?? NONE}
      onChange={id =>
        onChange(typeof id === 'string' && id !== NONE ? id : undefined)
      }
    />
  );
}
