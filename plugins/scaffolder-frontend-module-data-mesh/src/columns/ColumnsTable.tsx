import { useId, useState } from 'react';
import { Button, Text } from '@backstage/ui';
import type {
  FormColumn,
  InferredColumns,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import { ColumnRow } from './ColumnRow';
import styles from './columns.module.css';
import { hintsOf } from './hintsOf';
import { scrollRegion } from './scrollRegion';

const STEP = 25;

/** The columns to correct; many of them in steps, so that typing stays quick. */
export function ColumnsTable(props: {
  columns: FormColumn[];
  learned?: InferredColumns;
  onChange(index: number, change: Partial<FormColumn>): void;
  onRemove(index: number): void;
}) {
  const { columns, learned, onChange, onRemove } = props;
  const t = useText();
  const title = useId();
  const [shown, setShown] = useState(STEP);
  const hints = hintsOf(t, learned);
  const more = Math.min(STEP, columns.length - shown);

  return (
    <div>
      <Text as="h3" variant="title-x-small" id={title}>
        {t('columns.title')}
      </Text>
      <Text as="p" className={styles.muted}>
        {t('columns.hint')}
      </Text>
      <div className={styles.scroll} {...scrollRegion} aria-labelledby={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('columns.name')}</th>
              <th scope="col">{t('columns.type')}</th>
              <th scope="col">{t('columns.description')}</th>
              <th scope="col">{t('columns.classification')}</th>
              <th scope="col">{t('columns.required')}</th>
              <th scope="col">{t('columns.unique')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {columns.slice(0, shown).map((column, i) => (
              <ColumnRow
                // A column is found by its place: its name is being edited.
                key={i}
                column={column}
                hint={hints.get(column.name)}
                onChange={change => onChange(i, change)}
                onRemove={() => onRemove(i)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Button variant="secondary" onPress={() => setShown(shown + STEP)}>
          {t('columns.more', { count: more })}
        </Button>
      )}
    </div>
  );
}
