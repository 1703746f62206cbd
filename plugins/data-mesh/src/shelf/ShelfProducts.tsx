import { useCallback, useState } from 'react';
import type { ProductSummary } from '@meshstage/plugin-data-mesh-common';
import { Button } from '@backstage/ui';
import { useText } from '../i18n/useText';
import { ErrorState } from '../state/ErrorState';
import { WindowedTable } from '../table/WindowedTable';
import { ProductCards } from './ProductCards';
import styles from './shelf.module.css';
import { useShelfColumns } from './useShelfColumns';
import { ShelfView } from './useShelfView';

const ROW_HEIGHT = 65;

/** How further pages are asked for, as TanStack Query says it. */
interface Paging {
  error: unknown;
  hasNextPage: boolean;
  isError: boolean;
  isFetchNextPageError: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** The products of the shelf as cards or as a table, and the way to more. */
export function ShelfProducts(props: {
  view: ShelfView;
  products: readonly ProductSummary[];
  totalItems: number;
  paging: Paging;
}) {
  const t = useText();
  const columns = useShelfColumns();
  const { view, products } = props;
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isError } =
    props.paging;
  const [focusAt, setFocusAt] = useState<number>();
  const more = useCallback(() => {
    // After a failure only a person asks again, not the scroll position.
    if (hasNextPage && !isFetchingNextPage && !isError) {
      fetchNextPage();
    }
  }, [fetchNextPage, hasNextPage, isFetchingNextPage, isError]);

  return (
    <>
      {view === 'cards' ? (
        <ProductCards products={products} focusAt={focusAt} />
      ) : (
        <WindowedTable
          label={t('shelf.label')}
          columns={columns}
          rows={products}
          rowKey={product => product.ref}
          rowHeight={ROW_HEIGHT}
          totalRows={props.totalItems}
          onNearEnd={more}
        />
      )}
      {props.paging.isFetchNextPageError && (
        <ErrorState
          what="shelf"
          error={props.paging.error}
          onRetry={fetchNextPage}
        />
      )}
      {hasNextPage && !props.paging.isFetchNextPageError && (
        <Button
          className={styles.more}
          variant="secondary"
          isPending={isFetchingNextPage}
          onPress={() => {
            setFocusAt(products.length);
            fetchNextPage();
          }}
        >
          {t('shelf.more')}
        </Button>
      )}
    </>
  );
}
