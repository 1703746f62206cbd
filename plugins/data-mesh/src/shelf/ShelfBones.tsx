import { Skeleton } from '@backstage/ui';
import { Bones } from '../state/Bones';
import styles from './card.module.css';
import shelfStyles from './shelf.module.css';
import { ShelfView } from './useShelfView';

const CARDS = 6;

/** Grey where facets and products will be, in their places. */
export function ShelfBones(props: { view: ShelfView }) {
  return (
    <div className={shelfStyles.beside} aria-hidden>
      <div className={shelfStyles.facetBones}>
        <Bones lines={9} height={20} />
      </div>
      {props.view === 'table' ? (
        <Bones lines={10} height={36} />
      ) : (
        <div className={styles.cards}>
          {Array.from({ length: CARDS }, (_, card) => (
            <Skeleton key={card} height={216} />
          ))}
        </div>
      )}
    </div>
  );
}
