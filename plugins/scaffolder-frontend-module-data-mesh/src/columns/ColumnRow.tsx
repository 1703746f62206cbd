import { ButtonIcon, Checkbox, Select, Text, TextField } from '@backstage/ui';
import { RiDeleteBinLine } from '@remixicon/react';
import {
  CLASSIFICATIONS,
  COLUMN_TYPES,
  FormColumn,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import styles from './columns.module.css';
import { oneOf } from './oneOf';

/** One column: what was learned, to correct, and what only its owner knows. */
export function ColumnRow(props: {
  column: FormColumn;
  hint?: string;
  onChange(change: Partial<FormColumn>): void;
  onRemove(): void;
}) {
  const { column, hint, onChange, onRemove } = props;
  const t = useText();
  const label = (what: string) =>
    t('columns.cell', { what, column: column.name });

  return (
    <tr>
      <td className={styles.name}>
        <TextField
          aria-label={label(t('columns.name'))}
          value={column.name}
          onChange={name => onChange({ name })}
        />
        {hint && (
          <Text as="p" variant="body-x-small" className={styles.muted}>
            {hint}
          </Text>
        )}
      </td>
      <td className={styles.choice}>
        <Select
          aria-label={label(t('columns.type'))}
          value={column.logicalType}
          options={COLUMN_TYPES.map(type => ({
            value: type,
            label: t(`type.${type}`),
          }))}
          onChange={value =>
            onChange({ logicalType: oneOf(COLUMN_TYPES, value, 'string') })
          }
        />
      </td>
      <td className={styles.description}>
        <TextField
          aria-label={label(t('columns.description'))}
          value={column.description ?? ''}
          onChange={description => onChange({ description })}
        />
      </td>
      <td className={styles.choice}>
        <Select
          aria-label={label(t('columns.classification'))}
          value={column.classification ?? 'internal'}
          options={CLASSIFICATIONS.map(each => ({
            value: each,
            label: t(`classification.${each}`),
          }))}
          onChange={value =>
            onChange({
              classification: oneOf(CLASSIFICATIONS, value, 'internal'),
            })
          }
        />
      </td>
      <td className={styles.check}>
        <Checkbox
          aria-label={label(t('columns.required'))}
          isSelected={column.required}
          onChange={required => onChange({ required })}
        />
      </td>
      <td className={styles.check}>
        <Checkbox
          aria-label={label(t('columns.unique'))}
          isSelected={column.unique ?? false}
          onChange={unique => onChange({ unique })}
        />
      </td>
      <td>
        <ButtonIcon
          variant="tertiary"
          icon={<RiDeleteBinLine />}
          aria-label={t('columns.remove', { column: column.name })}
          onPress={onRemove}
        />
      </td>
    </tr>
  );
}
