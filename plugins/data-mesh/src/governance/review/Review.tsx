import { Link, Text } from '@backstage/ui';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { ReviewDetail } from '@meshstage/plugin-data-mesh-common';
import { RiCheckDoubleLine } from '@remixicon/react';
import { useParams } from 'react-router-dom';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { reviewsRouteRef } from '../../routes/routes';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import { useDomainTitles } from '../../text/useDomainTitles';
import { ExportResults } from '../exports/ExportResults';
import { FilterSelect } from '../shared/FilterSelect';
import { JudgedWhen } from '../shared/JudgedWhen';
import { StaleVerdicts } from '../shared/StaleVerdicts';
import { CloseReview } from './CloseReview';
import { dayWords } from './dayWords';
import { ReviewDecisions } from './ReviewDecisions';
import { ReviewDomain } from './ReviewDomain';
import { ReviewEnd } from './ReviewEnd';
import { ReviewHead } from './ReviewHead';
import styles from './review.module.css';
import { useClosingPlaces } from './useClosingPlaces';
import { useKeptPlace } from './useKeptPlace';
import { useReview } from './useReview';

function Detail(props: {
  review: ReviewDetail;
  domain: string | undefined;
  setDomain: (domain: string | undefined) => void;
  closing: ReturnType<typeof useReview>['closing'];
}) {
  const t = useText();
  const language = useLanguage();
  const titleOf = useDomainTitles();
  const { review, domain, setDomain, closing } = props;
  const place = useKeptPlace(review);
  const places = useClosingPlaces();
  const nameOf = (slug: string) =>
    slug === '' ? t('trend.noDomain') : titleOf(slug);
  const { items, totalItems, domains } = review;
  const shown = domains.filter(each =>
    items.some(item => item.domain === each.domain),
  );
  return (
    <div {...place} className={styles.page}>
      <Text as="h2" tabIndex={-1} variant="title-small" weight="bold">
        {t('reviews.of', { day: dayWords(review.openedAt, language) })}
      </Text>
      {!review.closedAt && <StaleVerdicts age={review} />}
      {!review.closedAt && <JudgedWhen age={review} />}
      <ReviewHead review={review} />
      <ReviewEnd review={review} closing={closing} places={places} />
      {domains.length > 1 && (
        <div className={styles.head}>
          <FilterSelect
            label={t('review.domain')}
            all={t('review.allDomains')}
            choices={domains.map(each => ({
              id: each.domain,
              label: nameOf(each.domain),
            }))}
            chosen={domain}
            onChoose={setDomain}
          />
        </div>
      )}
      {items.length === 0 && (
        <EmptyState
          icon={<RiCheckDoubleLine aria-hidden />}
          title={t('review.empty.title')}
          hint={t(emptyHint(review, domain))}
        />
      )}
      {shown.map(each => (
        <ReviewDomain
          key={each.domain}
          title={nameOf(each.domain)}
          items={items.filter(item => item.domain === each.domain)}
          review={review}
        />
      ))}
      {totalItems > items.length && (
        <p className={styles.facts}>
          {t('review.shown', {
            shown: items.length.toLocaleString(language),
            total: totalItems.toLocaleString(language),
          })}
        </p>
      )}
      {review.cut && items.length > 0 && (
        <p className={styles.facts}>{t('review.cut')}</p>
      )}
      <ReviewDecisions review={review} />
      {review.actions.includes('close') && places.end.isShown && (
        <div {...places.end.held}>
          <CloseReview closing={closing} {...places.end.form} />
        </div>
      )}
      <ExportResults query={domain === undefined ? {} : { domain }} />
    </div>
  );
}

/** Why there is nothing to talk about; what was not kept may be about it all the same. */
function emptyHint({ cut }: ReviewDetail, domain: string | undefined) {
  if (cut) {
    return 'review.cut';
  }
  return domain === undefined ? 'review.empty.hint' : 'review.empty.ofDomain';
}

/** A review meeting: what is open, what has changed, and what is decided about it in place. */
export function Review() {
  const t = useText();
  const { id = '' } = useParams();
  const list = useRouteRef(reviewsRouteRef)();
  const { query, ...rest } = useReview(id);
  useDocumentTitle(t('governance.review'));
  return (
    <div className={styles.page}>
      <Link href={list}>{t('review.all')}</Link>
      <QueryState
        query={query}
        what="review"
        skeleton={<Bones lines={12} height={36} />}
      >
        {review => <Detail key={review.id} review={review} {...rest} />}
      </QueryState>
    </div>
  );
}
