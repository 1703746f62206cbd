import { RiLayoutColumnLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import textStyles from '../text/text.module.css';
import styles from './card.module.css';

/** The columns in which a search was found; nothing where it was found elsewhere. */
export function MatchedColumns(props: { columns?: readonly string[] }) {
  const t = useText();
  const { columns } = props;
  if (!columns) {
    return null;
  }
  return (
    <p className={styles.columns}>
      <RiLayoutColumnLine aria-hidden />
      <span>
        {t('shelf.columns', {
          count: columns.length,
          names: (
            <>
              {columns.map((column, i) => (
                <span key={column}>
                  {i > 0 && ', '}
                  <code className={textStyles.mono}>{column}</code>
                </span>
              ))}
            </>
          ),
        })}
      </span>
    </p>
  );
}
