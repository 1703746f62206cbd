import { useId } from 'react';
import { Text } from '@backstage/ui';
import type {
  ReviewDetail,
  ReviewItem,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import styles from './review.module.css';
import { ReviewItemCard } from './ReviewItemCard';

/** What a review looks at in a domain, the worst first. */
export function ReviewDomain(props: {
  domain: string;
  items: readonly ReviewItem[];
  review: ReviewDetail;
}) {
  const t = useText();
  const titleId = useId();
  const { domain, items, review } = props;
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <Text as="h3" id={titleId} variant="title-x-small" weight="bold">
        {domain || t('review.noDomain')}
      </Text>
      <ul className={styles.list}>
        {items.map(item => (
          <li key={keyOf(item)}>
            <ReviewItemCard item={item} review={review} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf(item: ReviewItem): string {
  return [
    item.kind,
    item.product,
    'scorecard' in item ? item.scorecard : item.policy,
    'waiver' in item ? item.waiver : '',
  ].join(' ');
}
