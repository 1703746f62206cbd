import { useEffect, useRef } from 'react';
import type { ProductSummary } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import styles from './card.module.css';
import { ProductCard } from './ProductCard';

/**
 * Products as cards. Cards out of sight cost no layout, so a long list stays
 * smooth; after "Show more" the focus goes on at the first new card, because
 * the button may be gone.
 */
export function ProductCards(props: {
  products: readonly ProductSummary[];
  /** Where to put the focus, once that many cards and one more are there. */
  focusAt?: number;
}) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const { products, focusAt } = props;
  const focused = useRef<number>();

  useEffect(() => {
    const isThere = focusAt !== undefined && products.length > focusAt;
    if (isThere && focused.current !== focusAt) {
      focused.current = focusAt;
      list.current?.children[focusAt]
        ?.querySelector<HTMLElement>('h2 a')
        ?.focus();
    }
  }, [focusAt, products.length]);

  return (
    <ul ref={list} className={styles.cards} aria-label={t('shelf.label')}>
      {products.map(product => (
        <li key={product.ref} className={styles.item}>
          <ProductCard product={product} />
        </li>
      ))}
    </ul>
  );
}
