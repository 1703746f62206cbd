import type { SchemaRelationship } from '@meshstage/plugin-data-mesh-common';
import { RiArrowRightLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import styles from './schema.module.css';

/** So many are shown; a contract with more is read by a machine. */
const SHOWN = 50;

/** Which columns point at which of other tables. */
export function Relationships(props: {
  relationships: readonly SchemaRelationship[];
}) {
  const t = useText();
  const { relationships } = props;
  return (
    <details open={relationships.length <= 5}>
      <summary className={styles.summary}>
        {t('schema.relationships', { count: relationships.length })}
      </summary>
      <ul className={styles.relationships}>
        {relationships.slice(0, SHOWN).map(({ from, to }, index) => (
          <li key={index}>
            <code className={textStyles.mono}>{from.join(', ')}</code>
            <RiArrowRightLine
              className={styles.icon}
              role="img"
              aria-label={t('schema.pointsAt')}
            />
            <code className={textStyles.mono}>{to.join(', ')}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
