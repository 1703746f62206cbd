import { useMemo } from 'react';
import type { ProductSummary } from '@meshstage/plugin-data-mesh-common';
import { RiLinkUnlinkM } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { TableColumn } from '../table/WindowedTable';
import { EntityName } from '../text/EntityName';
import { LifecycleBadge } from '../text/LifecycleBadge';
import { productTypeWords } from '../text/productTypeWords';
import { RelativeTime } from '../text/RelativeTime';
import { StateBadge } from '../text/StateBadge';
import textStyles from '../text/text.module.css';
import { MatchedColumns } from './MatchedColumns';
import styles from './shelf.module.css';
import { StarButton } from './StarButton';

/** The columns of the shelf. */
export function useShelfColumns(): TableColumn<ProductSummary>[] {
  const t = useText();
  return useMemo(
    () => [
      {
        id: 'title',
        label: t('shelf.column.title'),
        width: 'minmax(12rem, 2.6fr)',
        rowHeader: true,
        cell: product => (
          <div className={styles.title}>
            <EntityName entityRef={product.ref} title={product.title} />
            <StarButton entityRef={product.ref} title={product.title} />
            {product.state === 'source-removed' && (
              <StateBadge tone="warning" icon={<RiLinkUnlinkM aria-hidden />}>
                {t('shelf.sourceRemoved')}
              </StateBadge>
            )}
            {product.purpose && !product.matchedColumns && (
              <div
                className={`${styles.purpose} ${textStyles.muted}`}
                dir="auto"
              >
                {product.purpose}
              </div>
            )}
            <MatchedColumns columns={product.matchedColumns} />
          </div>
        ),
      },
      {
        id: 'domain',
        label: `${t('shelf.column.domain')}, ${t('shelf.column.owner')}`,
        width: 'minmax(9rem, 1.4fr)',
        cell: product => (
          <>
            <EntityName entityRef={`domain:default/${product.domain}`} quiet />
            <div className={`${styles.second} ${textStyles.muted}`}>
              {product.owner ? (
                <EntityName entityRef={product.owner} quiet small />
              ) : (
                t('shelf.noOwner')
              )}
            </div>
          </>
        ),
      },
      {
        id: 'lifecycle',
        label: `${t('shelf.column.lifecycle')}, ${t('shelf.column.type')}`,
        width: 'minmax(8rem, 0.8fr)',
        cell: product => (
          <>
            <LifecycleBadge lifecycle={product.lifecycle} />
            <div className={`${styles.second} ${textStyles.muted}`}>
              {productTypeWords(product.type, t)}
            </div>
          </>
        ),
      },
      {
        id: 'ports',
        label: t('shelf.column.ports'),
        width: '2.75rem',
        numeric: true,
        cell: product => product.ports,
      },
      {
        id: 'consumers',
        label: t('shelf.column.consumers'),
        width: '5.25rem',
        numeric: true,
        cell: product => product.consumers,
      },
      {
        id: 'updated',
        label: t('shelf.column.updated'),
        width: 'minmax(5.5rem, 0.6fr)',
        cell: product => <RelativeTime at={product.updatedAt} />,
      },
    ],
    [t],
  );
}
