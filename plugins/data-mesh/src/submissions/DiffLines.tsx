import { useMemo } from 'react';
import { useText } from '../i18n/useText';
import { scrollRegion } from '../table/scrollRegion';
import styles from './diff.module.css';
import { visibleText } from './visibleText';

/** More than these nobody reads; the patch has them all. */
const MOST_LINES = 500;

const KINDS: Record<string, string> = {
  '+': 'added',
  '-': 'removed',
  '@': 'place',
};

/** A unified diff of one text, as lines that went and lines that came. */
export function DiffLines(props: { diff: string; label: string }) {
  const t = useText();
  const { diff, label } = props;
  // Its head names the file, which stands above already.
  const lines = useMemo(() => diff.split('\n').slice(2, -1), [diff]);
  // A page may have many, which are no landmarks.
  return (
    <pre
      className={styles.diff}
      {...scrollRegion}
      role="group"
      aria-label={label}
    >
      {lines.slice(0, MOST_LINES).map((line, index) => (
        <code key={index} data-change={KINDS[line.charAt(0)]}>
          {visibleText(line)}
          {'\n'}
        </code>
      ))}
      {lines.length > MOST_LINES && (
        <code>
          {t('mend.moreChanges', { count: lines.length - MOST_LINES })}
        </code>
      )}
    </pre>
  );
}
