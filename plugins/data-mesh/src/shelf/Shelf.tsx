import { Text } from '@backstage/ui';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { QueryState } from '../state/QueryState';
import { useDocumentTitle } from '../text/useDocumentTitle';
import textStyles from '../text/text.module.css';
import { ActiveFilters } from './ActiveFilters';
import { EmptyShelf } from './EmptyShelf';
import { Facets } from './Facets';
import styles from './shelf.module.css';
import { ShelfBones } from './ShelfBones';
import { countFilters } from './ShelfFilters';
import { ShelfProducts } from './ShelfProducts';
import { ShelfSearch } from './ShelfSearch';
import { useShelf } from './useShelf';
import { useShelfFilters } from './useShelfFilters';
import { useShelfView } from './useShelfView';

/** All data products that the reader may see, with search and facets. */
export function Shelf() {
  const t = useText();
  const language = useLanguage();
  const [filters, setFilters] = useShelfFilters();
  const [view, setView] = useShelfView();
  const { query, products, facets, totalItems } = useShelf(filters);
  useDocumentTitle(t('page.title'));
  const isBare = totalItems === 0 && !filters.q && countFilters(filters) === 0;
  const stale = query.isFetchNextPageError ? null : query.error;

  return (
    <div className={styles.shelf}>
      <ShelfSearch
        filters={filters}
        onChange={setFilters}
        view={view}
        onView={setView}
      />
      <QueryState
        query={{ ...query, error: stale }}
        what="shelf"
        skeleton={<ShelfBones view={view} />}
      >
        {() => (
          <div className={styles.beside}>
            {!isBare && (
              <Facets facets={facets} filters={filters} onChange={setFilters} />
            )}
            <div
              className={styles.results}
              data-pending={query.isPlaceholderData || undefined}
            >
              <div className={styles.summary}>
                <Text
                  as="p"
                  variant="body-small"
                  role="status"
                  className={textStyles.muted}
                >
                  {t('shelf.count', {
                    count: totalItems,
                    shown: products.length.toLocaleString(language),
                    total: totalItems.toLocaleString(language),
                  })}
                </Text>
                <ActiveFilters
                  filters={filters}
                  facets={facets}
                  onChange={setFilters}
                />
              </div>
              {products.length === 0 ? (
                <EmptyShelf filters={filters} onChange={setFilters} />
              ) : (
                <ShelfProducts
                  view={view}
                  products={products}
                  totalItems={totalItems}
                  paging={query}
                />
              )}
            </div>
          </div>
        )}
      </QueryState>
    </div>
  );
}
