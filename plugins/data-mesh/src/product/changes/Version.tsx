import { useMemo } from 'react';
import { Link } from '@backstage/ui';
import type { ChangelogEntry } from '@meshstage/plugin-data-mesh-common';
import { useLocation } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import { ChangeItem } from './ChangeItem';
import styles from './changes.module.css';
import { comparisonHref } from './compare/comparisonHref';
import { FirstChanges } from './FirstChanges';
import { breaksAny } from './grades';
import { Verdict } from './Verdict';
import { VersionHead } from './VersionHead';

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
  const changes = useMemo(
    () => (onlyBreaks ? entry.changes.filter(breaksAny) : entry.changes),
    [entry, onlyBreaks],
  );
  if (changes.length === 0) {
    return null;
  }
  const hasMore = comparison && comparison.total > entry.changes.length;
  return (
    <FirstChanges
      changes={changes}
      className={styles.changes}
      aside={
        since &&
        hasMore && (
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
        )
      }
    >
      {change => <ChangeItem change={change} />}
    </FirstChanges>
  );
}
