import { useCallback } from 'react';
import { Button } from '@backstage/ui';
import { RiInboxLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { Bones } from '../state/Bones';
import { EmptyState } from '../state/EmptyState';
import { QueryState } from '../state/QueryState';
import { WindowedTable } from '../table/WindowedTable';
import textStyles from '../text/text.module.css';
import { useDocumentTitle } from '../text/useDocumentTitle';
import { SubmissionFilters } from './SubmissionFilters';
import styles from './submissions.module.css';
import { useSubmissionColumns } from './useSubmissionColumns';
import { useSubmissions } from './useSubmissions';

const ROW_HEIGHT = 52;

/** Every attempt to publish, newest first. */
export function Submissions() {
  const t = useText();
  const { filters, setFilters, query, submissions } = useSubmissions();
  const filtered = Object.values(filters).some(value => value !== undefined);
  const columns = useSubmissionColumns();
  useDocumentTitle(t('page.submissions'));
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isError } = query;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isError) {
      fetchNextPage();
    }
  }, [fetchNextPage, hasNextPage, isFetchingNextPage, isError]);

  return (
    <div className={styles.list}>
      <SubmissionFilters filters={filters} onChange={setFilters} />
      <QueryState
        query={query}
        what="submissions"
        skeleton={<Bones lines={8} height={36} />}
      >
        {({ pages }) =>
          submissions.length === 0 ? (
            <EmptyState
              icon={<RiInboxLine aria-hidden />}
              title={
                filtered
                  ? t('submissions.noMatch')
                  : t('submissions.empty.title')
              }
              hint={
                filtered
                  ? t('submissions.noMatch.hint')
                  : t('submissions.empty.hint')
              }
            >
              {filtered && (
                <Button variant="secondary" onPress={() => setFilters({})}>
                  {t('submissions.clear')}
                </Button>
              )}
            </EmptyState>
          ) : (
            <>
              <p className={`${textStyles.muted} ${textStyles.small}`}>
                {t('submissions.count', {
                  count: pages[pages.length - 1].totalItems,
                })}
              </p>
              <WindowedTable
                label={t('submissions.label')}
                columns={columns}
                rows={submissions}
                rowKey={submission => submission.id}
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
