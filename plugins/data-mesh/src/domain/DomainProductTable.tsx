import type { ProductSummary } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { scrollRegion } from '../table/scrollRegion';
import { EntityName } from '../text/EntityName';
import { LifecycleBadge } from '../text/LifecycleBadge';
import { ProductTypeName } from '../text/ProductTypeName';
import textStyles from '../text/text.module.css';
import styles from './domain.module.css';

/** Products of a domain with what they are and how many use them. */
export function DomainProductTable(props: {
  products: readonly ProductSummary[];
}) {
  const t = useText();
  const language = useLanguage();
  return (
    <div
      className={styles.scroll}
      aria-label={t('domain.title')}
      {...scrollRegion}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('shelf.column.title')}</th>
            <th scope="col">{t('shelf.column.type')}</th>
            <th scope="col">{t('shelf.column.lifecycle')}</th>
            <th scope="col" className={styles.numeric}>
              {t('shelf.column.consumers')}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.products.map(product => (
            <tr key={product.ref}>
              <th scope="row">
                <EntityName entityRef={product.ref} title={product.title} />
                {product.purpose && (
                  <div
                    className={`${styles.purpose} ${textStyles.muted}`}
                    dir="auto"
                  >
                    {product.purpose}
                  </div>
                )}
              </th>
              <td>
                <ProductTypeName type={product.type} />
              </td>
              <td>
                <LifecycleBadge lifecycle={product.lifecycle} />
              </td>
              <td className={styles.numeric}>
                {product.consumers.toLocaleString(language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
