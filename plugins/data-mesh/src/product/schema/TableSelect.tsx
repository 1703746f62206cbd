import { Select } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import styles from '../product.module.css';

/** Chooses one of several tables of a contract. */
export function TableSelect(props: {
  tables: readonly { name: string }[];
  table: { name: string };
  onChoose: (name: string) => void;
}) {
  const t = useText();
  return (
    <Select
      className={styles.select}
      label={t('schema.table.choose')}
      options={props.tables.map(({ name }) => ({ id: name, label: name }))}
      value={props.table.name}
      onChange={name => props.onChoose(String(name))}
    />
  );
}
