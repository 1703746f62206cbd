import type { LevelFlip } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import { LevelBadge } from '../shared/LevelBadge';
import { LevelFlipBadge } from './LevelFlipBadge';
import styles from './impact.module.css';

/** The level of a product before and after the change, with what is then missing for the next. */
export function LevelFlipItem(props: { flip: LevelFlip }) {
  const t = useText();
  const { title, kind, before, after, missing } = props.flip;
  const level = (of: LevelFlip['before']) =>
    of ? <LevelBadge level={of} waived={0} /> : t('impact.notLookedAt');
  return (
    <li>
      <div className={styles.head}>
        <LevelFlipBadge kind={kind} />
        <strong>{title}</strong>
        <span className={styles.change}>
          {t('impact.beforeThen', {
            before: level(before),
            after: level(after),
          })}
        </span>
      </div>
      {kind !== 'reached' && missing.length > 0 && (
        <ul className={styles.items}>
          {missing.map(({ policy, title: missed, words }) => (
            <li key={policy} dir="auto" className={styles.missing}>
              {t('impact.missing', { title: missed ?? policy })}
              {words && <SafeMarkdown>{words}</SafeMarkdown>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
