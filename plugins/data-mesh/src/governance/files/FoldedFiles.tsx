import type { PolicyFileStatus } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import styles from './files.module.css';
import { FileName } from './FileName';

/** Files with which nothing is wrong, for those who look for one. */
export function FoldedFiles(props: { files: readonly PolicyFileStatus[] }) {
  const t = useText();
  const { files } = props;
  return files.length === 0 ? null : (
    <details className={styles.fold}>
      <summary>{t('policyFiles.sound', { count: files.length })}</summary>
      <ul className={styles.names}>
        {files.map(file => (
          <li key={`${file.source} ${file.path}`}>
            <FileName file={file} />{' '}
            <span className={`${textStyles.small} ${textStyles.muted}`}>
              {t('policies.count', { count: file.policies.length })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
