import type { ListedChange } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../../i18n/useText';
import { scrollRegion } from '../../../table/scrollRegion';
import { useRowWindow } from '../../../table/useRowWindow';
import { ChangeItem } from '../ChangeItem';
import styles from './compare.module.css';

const ITEM_HEIGHT = 88;

/** Changes of any number, the worst for readers first. */
export function ChangeList(props: { changes: readonly ListedChange[] }) {
  const t = useText();
  const { changes } = props;
  const { scrollRef, items, height, measure } = useRowWindow({
    count: changes.length,
    rowHeight: ITEM_HEIGHT,
    getKey: index => index,
  });
  return (
    <div
      ref={scrollRef}
      className={styles.region}
      aria-label={t('compare.listLabel')}
      {...scrollRegion}
    >
      <div
        role="list"
        aria-label={t('compare.listLabel')}
        className={styles.body}
        style={{ height }}
      >
        {items.map(item => (
          <div
            key={item.key}
            ref={measure}
            data-index={item.index}
            role="listitem"
            aria-posinset={item.index + 1}
            aria-setsize={changes.length}
            className={styles.listItem}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            <ChangeItem change={changes[item.index]} />
          </div>
        ))}
      </div>
    </div>
  );
}
