import type { ReactNode } from 'react';
import { RiCheckLine } from '@remixicon/react';
import type { Text } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import { valueText } from '../../text/valueText';
import { DifferenceCell } from './compare/DifferenceCell';
import styles from './schema.module.css';
import { ShownRow } from './ShownRow';

/** A column of the schema table; the tree itself is the first. */
export interface SchemaColumn {
  id: string;
  label: string;
  cell: (row: ShownRow) => ReactNode;
}

/** How many examples a cell shows; the details show all. */
const EXAMPLES = 3;

/** The columns beside the tree, in the order of the grid tracks in the style sheet. */
export function schemaColumns(
  t: Text,
  { isCompared }: { isCompared: boolean },
): SchemaColumn[] {
  return isCompared
    ? [
        {
          id: 'difference',
          label: t('compare.column'),
          cell: row => <DifferenceCell row={row} />,
        },
        ...plainColumns(t),
      ]
    : plainColumns(t);
}

function plainColumns(t: Text): SchemaColumn[] {
  const yes = (value: boolean) =>
    value && (
      <RiCheckLine
        className={styles.icon}
        role="img"
        aria-label={t('schema.yes')}
      />
    );
  return [
    {
      id: 'type',
      label: t('schema.column.type'),
      cell: row => (
        <>
          {row.logicalType ?? row.physicalType ?? '–'}
          {row.logicalType && row.physicalType && (
            <div className={`${textStyles.mono} ${textStyles.muted}`}>
              {row.physicalType}
            </div>
          )}
        </>
      ),
    },
    {
      id: 'description',
      label: t('schema.column.description'),
      cell: row =>
        row.description ?? (
          <span className={textStyles.muted}>{t('schema.undescribed')}</span>
        ),
    },
    {
      id: 'key',
      label: t('schema.column.key'),
      cell: row =>
        [
          row.primaryKey &&
            t('schema.key.primary', {
              position:
                row.primaryKeyPosition === undefined
                  ? ''
                  : String(row.primaryKeyPosition),
            }),
          row.partitioned && t('schema.key.partition'),
        ]
          .filter(Boolean)
          .join(', '),
    },
    {
      id: 'required',
      label: t('schema.column.required'),
      cell: row => yes(row.required),
    },
    {
      id: 'unique',
      label: t('schema.column.unique'),
      cell: row => yes(row.unique),
    },
    {
      id: 'sensitivity',
      label: t('schema.column.sensitivity'),
      cell: row => (
        <>
          {row.classification}
          {row.masking && (
            <div className={`${textStyles.small} ${textStyles.muted}`}>
              {t('schema.masked', { masking: row.masking })}
            </div>
          )}
        </>
      ),
    },
    {
      id: 'examples',
      label: t('schema.column.examples'),
      cell: row => (
        <span className={textStyles.mono}>
          {row.examples.slice(0, EXAMPLES).map(valueText).join(', ')}
        </span>
      ),
    },
    {
      id: 'quality',
      label: t('schema.column.quality'),
      cell: row =>
        row.quality.length > 0 &&
        t('schema.rules', { count: row.quality.length }),
    },
  ];
}
