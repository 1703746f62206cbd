import { KeyboardEvent, useRef, useState } from 'react';
import { Button } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import styles from './review.module.css';
import { DecisionWay } from './waysOf';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
]);

/**
 * The ways in which an item can be decided. They are one stop for the tab key,
 * and arrows lead from one to the next: a review has many items.
 */
export function DecisionWays(props: {
  ways: readonly DecisionWay[];
  onChoose: (way: DecisionWay) => void;
}) {
  const t = useText();
  const { ways, onChoose } = props;
  const bar = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState(0);
  // There may be fewer than there were.
  const stop = Math.min(last, ways.length - 1);

  const move = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    if (step !== undefined) {
      event.preventDefault();
      const next = (stop + step + ways.length) % ways.length;
      bar.current?.querySelectorAll('button')[next]?.focus();
    }
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('review.ways')}
      className={styles.ways}
      onKeyDown={move}
    >
      {ways.map((way, i) => (
        <Button
          key={way.id}
          data-way={way.id}
          size="small"
          variant="secondary"
          excludeFromTabOrder={i !== stop}
          onFocus={() => setLast(i)}
          onPress={() => onChoose(way)}
        >
          {t(`review.do.${way.do}`)}
        </Button>
      ))}
    </div>
  );
}
