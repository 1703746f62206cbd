import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { ProductCard } from '../overview/ProductCard';
import styles from './use.module.css';
import { UseThisData } from './UseThisData';
import { USE_ANCHOR } from './useAnchor';

/** *Use this data*, where links of other pages can lead to. */
export function UseCard() {
  const t = useText();
  const here = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${USE_ANCHOR}`) {
      here.current?.scrollIntoView({ block: 'start' });
      here.current?.focus({ preventScroll: true });
    }
  }, [hash]);
  return (
    <div ref={here} id={USE_ANCHOR} tabIndex={-1} className={styles.anchor}>
      <ProductCard title={t('use.title')} lines={6}>
        {product => <UseThisData product={product} />}
      </ProductCard>
    </div>
  );
}
