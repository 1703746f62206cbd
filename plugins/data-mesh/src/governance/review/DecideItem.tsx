import { useEffect, useRef, useState } from 'react';
import type {
  ReviewDetail,
  ReviewedVerdict,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { DecisionForm } from './DecisionForm';
import { DecisionWays } from './DecisionWays';
import { DecisionWay, waysOf } from './waysOf';
import styles from './review.module.css';

/** What can be decided about an item, each way with its form, in place. */
export function DecideItem(props: {
  item: ReviewedVerdict;
  review: ReviewDetail;
}) {
  const t = useText();
  const { item, review } = props;
  const [way, setWay] = useState<DecisionWay>();
  const [left, setLeft] = useState<string>();
  const group = useRef<HTMLDivElement>(null);
  // The form is gone, and with it the place of the keyboard.
  useEffect(() => {
    if (way === undefined && left !== undefined) {
      group.current
        ?.querySelector<HTMLElement>(`[data-way="${CSS.escape(left)}"]`)
        ?.focus();
    }
  }, [way, left]);
  const about = t('review.about', {
    policy: item.policyTitle,
    product: item.productTitle,
  });
  return (
    <div
      ref={group}
      data-next
      role="group"
      aria-label={about}
      className={styles.decide}
    >
      {way ? (
        <DecisionForm
          review={review.id}
          item={item}
          way={way}
          onCancel={() => {
            setLeft(way.id);
            setWay(undefined);
          }}
        />
      ) : (
        <DecisionWays ways={waysOf(item, review.campaigns)} onChoose={setWay} />
      )}
    </div>
  );
}
