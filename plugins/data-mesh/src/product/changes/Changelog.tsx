import { ReactNode, useMemo } from 'react';
import { Button, Text } from '@backstage/ui';
import type { PortDetail } from '@meshstage/plugin-data-mesh-common';
import { RiHistoryLine, RiShieldCheckLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { ErrorState } from '../../state/ErrorState';
import { QueryState } from '../../state/QueryState';
import textStyles from '../../text/text.module.css';
import styles from './changes.module.css';
import { breaksAny } from './grades';
import { majorBefore } from './majorBefore';
import { Readers } from './Readers';
import { useChangelog } from './useChangelog';
import { HistorySubject } from './useHistorySubject';
import { Version } from './Version';

/** The versions of a history, newest first, each with what it changed. */
export function Changelog(props: {
  productRef: string;
  subject: HistorySubject;
  ports: readonly PortDetail[];
  filter: ReactNode;
  onlyBreaks: boolean;
}) {
  const t = useText();
  const { onlyBreaks, subject, ports } = props;
  const { query, entries, totalItems, readers } = useChangelog(
    props.productRef,
    subject,
  );
  const older = useMemo(() => majorBefore(subject, ports), [subject, ports]);
  const shown = useMemo(
    () =>
      onlyBreaks
        ? entries.filter(({ changes }) => changes.some(breaksAny))
        : entries,
    [entries, onlyBreaks],
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return (
    <QueryState
      query={query}
      what="history"
      skeleton={<Bones lines={9} height={32} />}
    >
      {() => (
        <>
          {readers && <Readers readers={readers} />}
          <div className={styles.bar}>
            {props.filter}
            <Text
              as="p"
              role="status"
              variant="body-small"
              className={textStyles.muted}
            >
              {t('history.count', { count: totalItems })}
            </Text>
          </div>
          {entries.length === 0 && (
            <EmptyState
              icon={<RiHistoryLine aria-hidden />}
              title={t('history.empty.title')}
              hint={t('history.empty.hint')}
            />
          )}
          {entries.length > 0 && shown.length === 0 && (
            <EmptyState
              icon={<RiShieldCheckLine aria-hidden />}
              title={t('history.noBreaks.title')}
              hint={t('history.noBreaks.hint')}
            />
          )}
          {shown.length > 0 && (
            <ol className={styles.versions} aria-label={t('history.label')}>
              {shown.map(entry => (
                <Version
                  key={entry.revision.id}
                  entry={entry}
                  onlyBreaks={onlyBreaks}
                  majorBefore={older}
                />
              ))}
            </ol>
          )}
          {query.isFetchNextPageError ? (
            <ErrorState
              what="history"
              error={query.error}
              onRetry={fetchNextPage}
            />
          ) : (
            hasNextPage && (
              <Button
                className={styles.older}
                variant="secondary"
                isPending={isFetchingNextPage}
                onPress={() => fetchNextPage()}
              >
                {t('history.older')}
              </Button>
            )
          )}
        </>
      )}
    </QueryState>
  );
}
