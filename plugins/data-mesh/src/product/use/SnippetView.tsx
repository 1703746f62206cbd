import type { Snippet } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { scrollRegion } from '../../table/scrollRegion';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import { CopySnippet } from './CopySnippet';
import { kindNames } from './kindNames.table';
import styles from './use.module.css';

/** One snippet with its button, what it needs and where it runs. */
export function SnippetView(props: {
  snippet: Snippet;
  port: string;
  /** What the owner says of the server. */
  said?: string;
}) {
  const t = useText();
  const { code, kind, needs, secrets, relativePath } = props.snippet;
  const what = t('use.snippet', { kind: kindNames[kind], port: props.port });
  return (
    <div className={styles.snippet}>
      <div className={styles.codeFrame}>
        <pre className={styles.code} {...scrollRegion} aria-label={what}>
          <code>{code}</code>
        </pre>
        <div className={styles.copy}>
          <CopySnippet text={code} what={what} variant="primary" />
        </div>
      </div>
      {props.said && <SafeMarkdown>{props.said}</SafeMarkdown>}
      <ul className={`${styles.hints} ${textStyles.small}`}>
        {relativePath && (
          <li>
            {t('use.relative')}{' '}
            <code className={textStyles.mono}>{relativePath}</code>
          </li>
        )}
        {needs.length > 0 && (
          <li>
            {t('use.needs')}{' '}
            <code className={textStyles.mono}>{needs.join(', ')}</code>
          </li>
        )}
        {secrets.length > 0 && (
          <li>
            {t('use.secrets')}{' '}
            <code className={textStyles.mono}>{secrets.join(', ')}</code>
          </li>
        )}
      </ul>
    </div>
  );
}
