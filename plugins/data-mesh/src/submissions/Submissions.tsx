import { useCallback } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { RiInboxLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { Bones } from '../state/Bones';
import { EmptyState } from '../state/EmptyState';
import { QueryState } from '../state/QueryState';
import { WindowedTable } from '../table/WindowedTable';
import { useDocumentTitle } from '../text/useDocumentTitle';
import styles from './submissions.module.css';
import { filterableStates } from './submissionStates.table';
import { useSubmissionColumns } from './useSubmissionColumns';
import { useSubmissions } from './useSubmissions';

const ROW_HEIGHT = 52;
const ALL = 'all';

/** Every attempt to publish, newest first. */
export function Submissions() {
  const t = useText();
  const { state, setState, query, submissions } = useSubmissions();
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
      <ToggleButtonGroup
        aria-label={t('submissions.filter')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[state ?? ALL]}
        onSelectionChange={keys =>
          setState(filterableStates.find(known => keys.has(known)))
        }
      >
        <ToggleButton id={ALL}>{t('submissions.all')}</ToggleButton>
        {filterableStates.map(known => (
          <ToggleButton key={known} id={known}>
            {t(`submission.state.${known}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <QueryState
        query={query}
        what={t('submissions.what')}
        skeleton={<Bones lines={8} height={36} />}
      >
        {({ pages }) =>
          submissions.length === 0 ? (
            <EmptyState
              icon={<RiInboxLine aria-hidden />}
              title={
                state ? t('submissions.noMatch') : t('submissions.empty.title')
              }
              hint={t('submissions.empty.hint')}
            />
          ) : (
            <>
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
