import { Fragment } from 'react';
import type { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { ownCardsFirst } from './ownCardsFirst';
import styles from './overview.module.css';
import { ProductHead } from './ProductHead';
import { ProductNotices } from './ProductNotices';
import { ProductState } from './ProductState';

/** The catalog's overview tab for data products: what matters first, facts aside. */
export function OverviewLayout(props: EntityContentLayoutProps) {
  const cards = ownCardsFirst(props.cards);
  const aside = cards.filter(card => card.type === 'info');
  const content = cards.filter(card => card.type !== 'info');
  return (
    <div className={styles.overview}>
      <ProductHead />
      <ProductState />
      <ProductNotices />
      <div className={styles.columns}>
        <div className={styles.column}>
          {content.map((card, index) => (
            <Fragment key={index}>{card.element}</Fragment>
          ))}
        </div>
        <div className={styles.column}>
          {aside.map((card, index) => (
            <Fragment key={index}>{card.element}</Fragment>
          ))}
        </div>
      </div>
    </div>
  );
}
