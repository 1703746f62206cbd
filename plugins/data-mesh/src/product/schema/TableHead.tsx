import type { SchemaTable } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { Facts } from '../../text/Facts';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import { QualityRules } from './QualityRules';
import { Relationships } from './Relationships';
import styles from './schema.module.css';

/** What a table is: description, physical name, what one row means, its rules. */
export function TableHead(props: { table: Omit<SchemaTable, 'rows'> }) {
  const t = useText();
  const { table } = props;
  return (
    <div className={styles.tableHead}>
      {table.description && <SafeMarkdown>{table.description}</SafeMarkdown>}
      <Facts
        facts={[
          {
            term: t('schema.table.physicalName'),
            value: table.physicalName && (
              <code className={textStyles.mono}>
                {[
                  table.physicalName,
                  table.physicalType && `(${table.physicalType})`,
                ]
                  .filter(Boolean)
                  .join(' ')}
              </code>
            ),
          },
          { term: t('schema.table.granularity'), value: table.granularity },
        ]}
      />
      {table.relationships && (
        <Relationships relationships={table.relationships} />
      )}
      {table.quality.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {t('schema.table.rules', { count: table.quality.length })}
          </summary>
          <QualityRules rules={table.quality} />
        </details>
      )}
    </div>
  );
}
