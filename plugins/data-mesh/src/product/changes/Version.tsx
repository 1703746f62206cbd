import { useMemo, useState } from 'react';
import { Button, Link } from '@backstage/ui';
import type { ChangelogEntry } from '@meshstage/plugin-data-mesh-common';
import { useLocation } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import { ChangeItem } from './ChangeItem';
import styles from './changes.module.css';
import { comparisonHref } from './compare/comparisonHref';
import { breaksAny } from './grades';
import { Verdict } from './Verdict';
import { VersionHead } from './VersionHead';

/** So many are read without asking for more. */
const FIRST = 3;

/** One version: who and when, what it changed, for whom, and which number it deserved. */
export function Version(props: {
  entry: ChangelogEntry;
  onlyBreaks: boolean;
  /** Goes on beside the major whose first version this may be. */
  majorBefore?: { id: string; version: string };
}) {
  const t = useText();
  const { entry, onlyBreaks, majorBefore } = props;
  const { revision, since, comparison } = entry;
  const title =
    revision.version === undefined
      ? t('history.noVersion')
      : t('history.version', { version: revision.version });
  return (
    <li>
      <article aria-label={title} className={styles.version}>
        <VersionHead
          entry={entry}
          title={title}
          beside={since ?? majorBefore}
        />
        {comparison && comparison.total > 0 && <Verdict summary={comparison} />}
        {comparison && comparison.total === 0 && (
          <p className={textStyles.muted}>{t('history.same')}</p>
        )}
        {!since && (
          <p className={textStyles.muted}>
            {majorBefore
              ? t('history.firstOfMajor', { version: majorBefore.version })
              : t('history.first')}
          </p>
        )}
        {since && !comparison && (
          <p className={textStyles.muted}>{t('history.unreadable')}</p>
        )}
        <Changes entry={entry} onlyBreaks={onlyBreaks} />
      </article>
    </li>
  );
}

function Changes(props: { entry: ChangelogEntry; onlyBreaks: boolean }) {
  const t = useText();
  const place = useLocation();
  const { entry, onlyBreaks } = props;
  const { revision, since, comparison } = entry;
  const [isOpen, setOpen] = useState(false);
  const changes = useMemo(
    () => (onlyBreaks ? entry.changes.filter(breaksAny) : entry.changes),
    [entry, onlyBreaks],
  );
  const rest = changes.length - FIRST;
  if (changes.length === 0) {
    return null;
  }
  return (
    <>
      <ul className={styles.changes}>
        {changes.slice(0, isOpen ? undefined : FIRST).map((change, index) => (
          <li key={`${change.rule} ${change.path} ${index}`}>
            <ChangeItem change={change} />
          </li>
        ))}
      </ul>
      <div className={styles.more}>
        {rest > 0 && (
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            {isOpen ? t('history.fewer') : t('history.more', { count: rest })}
          </Button>
        )}
        {since && comparison && comparison.total > entry.changes.length && (
          <Link
            variant="body-small"
            href={comparisonHref(place, {
              before: since.id,
              after: revision.id,
              view: 'list',
            })}
          >
            {t('history.all', { total: String(comparison.total) })}
          </Link>
        )}
      </div>
    </>
  );
}
