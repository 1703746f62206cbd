import { CSSProperties } from 'react';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { LifecycleBadge } from '../../text/LifecycleBadge';
import styles from './schema.module.css';
import { VisibleRow } from './visibleRows';

/** The name of a column at its depth, with the handle that unfolds it. */
export function TreeCell(props: {
  visible: VisibleRow;
  onFold: (index: number, folded: boolean) => void;
}) {
  const t = useText();
  const { row, index, level, expanded } = props.visible;
  const Handle = expanded ? RiArrowDownSLine : RiArrowRightSLine;
  const depth = { '--depth': level - 1 } as CSSProperties;
  return (
    <div className={styles.name} style={depth}>
      {expanded === undefined ? (
        <span className={styles.handle} />
      ) : (
        // The row unfolds by arrow keys; this is for mouse and touch.
        <button
          type="button"
          className={styles.handle}
          tabIndex={-1}
          aria-label={t(expanded ? 'schema.fold' : 'schema.unfold', {
            name: row.name,
          })}
          onClick={event => {
            event.stopPropagation();
            props.onFold(index, expanded);
          }}
        >
          <Handle aria-hidden />
        </button>
      )}
      <span className={styles.nameText}>{row.name}</span>
      {row.deprecated && <LifecycleBadge lifecycle="deprecated" />}
      {row.criticalDataElement && (
        <span className={styles.critical}>{t('schema.critical')}</span>
      )}
    </div>
  );
}
