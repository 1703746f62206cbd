import type { ListedChange } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../../i18n/useText';
import { ChangeItem } from '../../changes/ChangeItem';
import styles from './difference.module.css';

/** What changed in a table or a column. */
export function ChangesOf(props: {
  name: string;
  changes: readonly ListedChange[];
}) {
  const t = useText();
  const { name, changes } = props;
  return (
    <ul className={styles.list} aria-label={t('compare.changesOf', { name })}>
      {changes.map((change, index) => (
        <li key={`${change.rule} ${index}`}>
          <ChangeItem change={change} />
        </li>
      ))}
    </ul>
  );
}
