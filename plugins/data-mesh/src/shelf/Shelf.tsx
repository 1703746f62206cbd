import { Button, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { Bones } from '../state/Bones';
import { QueryState } from '../state/QueryState';
import { WindowedTable } from '../table/WindowedTable';
import { useDocumentTitle } from '../text/useDocumentTitle';
import textStyles from '../text/text.module.css';
import { EmptyShelf } from './EmptyShelf';
import styles from './shelf.module.css';
import { ShelfFilters } from './ShelfFilters';
import { useDomains } from './useDomains';
import { useShelf } from './useShelf';
import { useShelfColumns } from './useShelfColumns';

const ROW_HEIGHT = 65;

/** All data products that the reader may see, with search. */
export function Shelf() {
  const t = useText();
  const language = useLanguage();
  const { q, domain, setFilters, query, products } = useShelf();
  const domains = useDomains();
  const columns = useShelfColumns();
  useDocumentTitle(t('page.title'));
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isError } = query;
  const more = useCallback(() => {
    // After a failure only a person asks again, not the scroll position.
    if (hasNextPage && !isFetchingNextPage && !isError) {
      fetchNextPage();
    }
  }, [fetchNextPage, hasNextPage, isFetchingNextPage, isError]);

  return (
    <div className={styles.shelf}>
      <ShelfFilters
        q={q}
        domain={domain}
        domains={domains.data ?? []}
        onChange={setFilters}
      />
      <QueryState
        query={query}
        what={t('shelf.what')}
        skeleton={<Bones lines={10} height={36} />}
      >
        {({ pages }) => {
          const { totalItems } = pages[pages.length - 1];
          return (
            <>
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
              {products.length === 0 ? (
                <EmptyShelf
                  filtered={Boolean(q || domain)}
                  onClear={() => setFilters({ q: '', domain: '' })}
                />
              ) : (
                <WindowedTable
                  label={t('shelf.label')}
                  columns={columns}
                  rows={products}
                  rowKey={product => product.ref}
                  rowHeight={ROW_HEIGHT}
                  totalRows={totalItems}
                  onNearEnd={more}
                />
              )}
              {hasNextPage && (
                <Button
                  className={styles.more}
                  variant="secondary"
                  isPending={isFetchingNextPage}
                  onPress={() => {
                    fetchNextPage();
                  }}
                >
                  {t('shelf.more')}
                </Button>
              )}
            </>
          );
        }}
      </QueryState>
    </div>
  );
}
