import { useId } from 'react';
import { Text } from '@backstage/ui';
import type {
  ReviewDetail,
  ReviewItem,
} from '@meshstage/plugin-data-mesh-common';
import styles from './review.module.css';
import { ReviewItemCard } from './ReviewItemCard';

/** What a review looks at in a domain, the worst first. */
export function ReviewDomain(props: {
  title: string;
  items: readonly ReviewItem[];
  review: ReviewDetail;
}) {
  const titleId = useId();
  const { title, items, review } = props;
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <Text as="h3" id={titleId} variant="title-x-small" weight="bold">
        {title}
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

/** What is decided about an item may make it one of another kind; it stays the same card. */
function keyOf(item: ReviewItem): string {
  return 'scorecard' in item
    ? `scorecard ${item.product} ${item.scorecard}`
    : [item.product, item.policy, 'waiver' in item ? item.waiver : ''].join(
        ' ',
      );
}
