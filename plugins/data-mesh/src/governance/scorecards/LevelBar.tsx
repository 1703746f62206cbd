import { CSSProperties } from 'react';
import { LevelShare } from './levelShares';
import styles from './scorecards.module.css';

/** Shares of products side by side; what stands beside it says the same in numbers. */
export function LevelBar(props: { shares: readonly LevelShare[] }) {
  return (
    <div className={styles.levelBar} aria-hidden>
      {props.shares
        .filter(({ products }) => products > 0)
        .map(share => (
          <span
            key={share.key}
            className={styles.share}
            data-kind={share.kind}
            style={{ flexGrow: share.products, ...paintOf(share) }}
          />
        ))}
    </div>
  );
}

/** The custom property that the style sheet makes a colour of. */
export function paintOf({ strength }: LevelShare): CSSProperties {
  return strength === undefined
    ? {}
    : // React knows no custom properties by name.
      Object.fromEntries([['--level-strength', `${20 + strength * 80}%`]]);
}
