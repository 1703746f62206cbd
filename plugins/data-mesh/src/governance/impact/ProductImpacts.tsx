import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import type { ImpactPreview } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import styles from './impact.module.css';
import { ProductArticle } from './ProductArticle';

const PAGE = 25;

/** The products that flip, the worst first, a page at a time. */
export function ProductImpacts(props: { preview: ImpactPreview }) {
  const t = useText();
  const { items, products } = props.preview;
  const [most, setMost] = useState(PAGE);
  const unnamed = products.flipped - items.length;
  return items.length === 0 ? null : (
    <div className={styles.section}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('impact.products')}
      </Text>
      {items.slice(0, most).map(product => (
        <ProductArticle key={product.ref} product={product} />
      ))}
      {items.length > most && (
        <div>
          <Button variant="secondary" onPress={() => setMost(most + PAGE)}>
            {t('impact.showMore', { count: items.length - most })}
          </Button>
        </div>
      )}
      {unnamed > 0 && (
        <p className={styles.note}>{t('impact.unnamed', { count: unnamed })}</p>
      )}
    </div>
  );
}
