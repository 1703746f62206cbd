import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { paintOf } from './LevelBar';
import { LevelShare } from './levelShares';
import { shareWords } from './shareWords';
import styles from './scorecards.module.css';

/** How many products are at each level, with the colour that the picture gives it. */
export function LevelLegend(props: { shares: readonly LevelShare[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <ul className={styles.legend}>
      {props.shares.map(share => (
        <li key={share.key}>
          <span
            className={`${styles.swatch} ${styles.share}`}
            data-kind={share.kind}
            style={paintOf(share)}
            aria-hidden
          />
          {shareWords(share, t)}{' '}
          <strong>{share.products.toLocaleString(language)}</strong>
        </li>
      ))}
    </ul>
  );
}
