import { Button, Link } from '@backstage/ui';
import { RiTeamLine } from '@remixicon/react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { EntityName } from '../../text/EntityName';
import { StateBadge } from '../../text/StateBadge';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import { dayWords } from './dayWords';
import styles from './review.module.css';
import { useReviews } from './useReviews';

/** Review meetings, and the way to open one. */
export function Reviews() {
  const t = useText();
  const language = useLanguage();
  const { query, opening, page } = useReviews();
  useDocumentTitle(t('governance.review'));
  return (
    <div className={styles.page}>
      <p className={styles.about}>{t('reviews.about')}</p>
      <QueryState
        query={query}
        what="reviews"
        skeleton={<Bones lines={6} height={40} />}
      >
        {({ pages }) => {
          const reviews = pages.flatMap(({ items }) => items);
          return (
            <>
              {pages[0].mayOpen && (
                <div>
                  <Button
                    variant="primary"
                    isDisabled={opening.isPending}
                    onPress={() => opening.mutate()}
                  >
                    {t('reviews.open')}
                  </Button>
                </div>
              )}
              <ActionFailed
                title={t('reviews.notOpened')}
                error={opening.error}
              />
              {reviews.length === 0 ? (
                <EmptyState
                  icon={<RiTeamLine aria-hidden />}
                  title={t('reviews.none.title')}
                  hint={t(
                    pages[0].mayOpen
                      ? 'reviews.none.open'
                      : 'reviews.none.hint',
                  )}
                />
              ) : (
                <ul aria-label={t('reviews.label')} className={styles.list}>
                  {reviews.map(({ id, openedAt, openedBy, closedAt }) => (
                    <li key={id} className={styles.card}>
                      <div className={styles.head}>
                        <Link href={page({ id })}>
                          {t('reviews.of', {
                            day: dayWords(openedAt, language),
                          })}
                        </Link>
                        <StateBadge tone={closedAt ? 'neutral' : 'info'}>
                          {closedAt
                            ? t('reviews.isClosed')
                            : t('reviews.isOpen')}
                        </StateBadge>
                        <span className={styles.facts}>
                          {t('reviews.openedBy', {
                            person: <EntityName entityRef={openedBy} small />,
                          })}
                        </span>
                      </div>
                    </li>
                  ))}
                </ul>
              )}
              {query.hasNextPage && (
                <Button
                  variant="secondary"
                  isDisabled={query.isFetchingNextPage}
                  onPress={() => query.fetchNextPage()}
                >
                  {t('submissions.more')}
                </Button>
              )}
            </>
          );
        }}
      </QueryState>
    </div>
  );
}
