import { useCallback } from 'react';
import { Button, Text } from '@backstage/ui';
import type { ProductCounts } from '@meshstage/plugin-data-mesh-common';
import { RiSearchLine } from '@remixicon/react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { WindowedTable } from '../../table/WindowedTable';
import { useDomainTitles } from '../../text/useDomainTitles';
import { OUTCOMES } from '../shared/outcomes.table';
import { FilterSelect } from '../shared/FilterSelect';
import styles from './policy.module.css';
import { usePolicyProductColumns } from './usePolicyProductColumns';
import { usePolicyProducts } from './usePolicyProducts';

const ROW_HEIGHT = 44;

/** What a policy says of each product, the worst first. */
export function PolicyProducts(props: { id: string; counts: ProductCounts }) {
  const t = useText();
  const language = useLanguage();
  const { id, counts } = props;
  const { outcome, setOutcome, domain, showAllDomains, query, products } =
    usePolicyProducts(id);
  const titleOf = useDomainTitles();
  const columns = usePolicyProductColumns();
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isError } = query;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isError) {
      fetchNextPage();
    }
  }, [fetchNextPage, hasNextPage, isFetchingNextPage, isError]);
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t('policyProducts.title')}
        </Text>
        <FilterSelect
          label={t('policyProducts.outcome')}
          all={t('policyProducts.outcome.all')}
          choices={OUTCOMES.map(each => ({
            id: each,
            // The counts are of all domains.
            label:
              domain === undefined
                ? `${t(`outcome.${each}`)} (${counts[each].toLocaleString(
                    language,
                  )})`
                : t(`outcome.${each}`),
          }))}
          chosen={outcome}
          onChoose={next => setOutcome(OUTCOMES.find(each => each === next))}
        />
        {domain !== undefined && (
          <Button size="small" variant="secondary" onPress={showAllDomains}>
            {t('policyProducts.allDomains', { domain: titleOf(domain) })}
          </Button>
        )}
      </div>
      <QueryState
        query={query}
        what="policyProducts"
        skeleton={<Bones lines={6} height={32} />}
      >
        {({ pages }) =>
          products.length === 0 ? (
            <EmptyState
              icon={<RiSearchLine aria-hidden />}
              title={t('policyProducts.none.title')}
              hint={t('policyProducts.none.hint')}
            />
          ) : (
            <>
              <WindowedTable
                label={t('policyProducts.title')}
                columns={columns}
                rows={products}
                rowKey={({ ref }) => ref}
                rowHeight={ROW_HEIGHT}
                totalRows={pages[pages.length - 1].totalItems}
                onNearEnd={more}
              />
              {hasNextPage && (
                <Button
                  className={styles.more}
                  variant="secondary"
                  isPending={isFetchingNextPage}
                  onPress={() => {
                    fetchNextPage();
                  }}
                >
                  {t('submissions.more')}
                </Button>
              )}
            </>
          )
        }
      </QueryState>
    </div>
  );
}
