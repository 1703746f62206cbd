import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { visibleText } from '../../submissions/visibleText';
import { scrollRegion } from '../../table/scrollRegion';
import { excerptLines } from './excerptLines';
import styles from './governance.module.css';
import { useRevisionText } from './useRevisionText';

/** The owner's text around a line, as it was judged. */
export function Excerpt(props: {
  revisionId: string;
  line: number;
  /** Of the document, for screen readers. */
  path: string;
}) {
  const t = useText();
  const { revisionId, line, path } = props;
  const query = useRevisionText(revisionId);
  return (
    <QueryState query={query} what="excerpt" skeleton={<Bones lines={4} />}>
      {text => (
        <div
          className={styles.excerpt}
          aria-label={t('submission.text', { path })}
          {...scrollRegion}
        >
          {excerptLines(text, line).map(each => (
            <div
              key={each.number}
              className={styles.line}
              data-marked={each.number === line || undefined}
            >
              <span className={styles.number}>{each.number}</span>
              <code>{visibleText(each.text)}</code>
            </div>
          ))}
        </div>
      )}
    </QueryState>
  );
}
