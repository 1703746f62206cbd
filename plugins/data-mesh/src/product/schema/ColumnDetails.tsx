import { ButtonIcon, Text } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { Facts } from '../../text/Facts';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import { valueText } from '../../text/valueText';
import { ChangesOf } from './compare/ChangesOf';
import { QualityRules } from './QualityRules';
import styles from './schema.module.css';
import { ShownRow } from './ShownRow';

/** Everything that the contract says about one column. */
export function ColumnDetails(props: { row: ShownRow; onClose: () => void }) {
  const t = useText();
  const { row } = props;
  const list = (values: ShownRow['examples']) =>
    values.length > 0 && (
      <code className={textStyles.mono}>
        {values.map(valueText).join(', ')}
      </code>
    );
  return (
    <section
      className={styles.details}
      aria-label={t('schema.details', { name: row.name })}
    >
      <div className={styles.detailsHead}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {row.name}
        </Text>
        <ButtonIcon
          size="small"
          variant="tertiary"
          aria-label={t('schema.close')}
          icon={<RiCloseLine aria-hidden />}
          onPress={props.onClose}
        />
      </div>
      {row.difference && row.difference.changes.length > 0 && (
        <ChangesOf name={row.name} changes={row.difference.changes} />
      )}
      {row.description ? (
        <SafeMarkdown>{row.description}</SafeMarkdown>
      ) : (
        <p className={textStyles.muted}>{t('schema.undescribed')}</p>
      )}
      <Facts
        facts={[
          { term: t('schema.column.physicalName'), value: row.physicalName },
          { term: t('schema.column.id'), value: row.id },
          { term: t('schema.column.logicalType'), value: row.logicalType },
          { term: t('schema.column.physicalType'), value: row.physicalType },
          {
            term: t('schema.column.classification'),
            value: row.classification,
          },
          { term: t('schema.column.masking'), value: row.masking },
          {
            term: t('schema.column.examples'),
            value: list(row.examples) || undefined,
          },
          {
            term: t('schema.column.enum'),
            value: list(row.enum) || undefined,
          },
          {
            term: t('schema.column.quality'),
            value:
              row.quality.length > 0 ? (
                <QualityRules rules={row.quality} />
              ) : undefined,
          },
        ]}
      />
    </section>
  );
}
