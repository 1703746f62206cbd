import { Alert, Flex, Text, TextAreaField } from '@backstage/ui';
import { useText } from '../i18n/useText';
import styles from './columns.module.css';
import type { ColumnsFieldProps } from './ColumnsFieldProps';
import { ColumnsTable } from './ColumnsTable';
import { problemText } from './problemText';
import { useColumns } from './useColumns';

const LINES = 6;

/** Paste a few lines of CSV, see the columns that they show, correct them. */
export function ColumnsField(props: ColumnsFieldProps) {
  const { formData = [], onChange, rawErrors = [] } = props;
  const t = useText();
  const { text, learned, paste, change, remove } = useColumns(
    formData,
    onChange,
  );
  const errors = (learned?.problems ?? []).filter(
    ({ severity }) => severity === 'error',
  );
  const messages =
    errors.length > 0 ? errors.map(each => problemText(t, each)) : rawErrors;

  return (
    <Flex direction="column" gap="4" data-testid="data-product-columns">
      <TextAreaField
        className={styles.paste}
        label={t('paste.label')}
        description={t('paste.hint')}
        rows={LINES}
        value={text}
        onChange={paste}
        spellCheck="false"
      />
      <div aria-live="polite">
        {messages.map(message => (
          <Alert key={message} status="danger" icon title={message} />
        ))}
        {learned && errors.length === 0 && (
          <Text className={styles.muted}>
            {t('paste.learned', {
              count: learned.columns.length,
              rows: String(learned.rows),
            })}
          </Text>
        )}
      </div>
      {formData.length > 0 && (
        <ColumnsTable
          columns={formData}
          learned={learned}
          onChange={change}
          onRemove={remove}
        />
      )}
    </Flex>
  );
}
