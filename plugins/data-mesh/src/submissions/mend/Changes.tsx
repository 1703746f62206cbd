import { useMemo } from 'react';
import { unifiedDiff } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { visibleText } from '../visibleText';
import { DraftDocument, shownText } from './DraftDocument';
import styles from './mend.module.css';

/** More than these nobody reads; the patch has them all. */
const MOST_LINES = 500;

const KINDS: Record<string, string> = {
  '+': 'added',
  '-': 'removed',
  '@': 'place',
};

/** What was changed in a document, as lines that went and lines that came. */
export function Changes(props: { document: DraftDocument }) {
  const t = useText();
  const { path, base, value } = props.document;
  const lines = useMemo(
    () =>
      unifiedDiff({ path, before: shownText(base), after: value })
        .split('\n')
        .slice(2, -1),
    [path, base, value],
  );
  return (
    <pre className={styles.changes} aria-label={t('mend.changesOf', { path })}>
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
