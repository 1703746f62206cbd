import { useState } from 'react';
import {
  FormColumn,
  InferredColumns,
  inferColumns,
} from '@meshstage/plugin-data-mesh-common';
import { mergeColumns } from './mergeColumns';
import { withoutClosedValues } from './withoutClosedValues';

/** The columns of the form, learned from what is pasted and corrected by hand. */
export function useColumns(
  columns: FormColumn[],
  onChange: (columns: FormColumn[]) => void,
) {
  const [text, setText] = useState('');
  const [learned, setLearned] = useState<InferredColumns>();

  return {
    text,
    learned,
    paste(pasted: string) {
      setText(pasted);
      if (pasted.trim() === '') {
        setLearned(undefined);
        return;
      }
      const result = inferColumns(pasted);
      setLearned(result);
      onChange(mergeColumns(result.columns, columns));
    },
    change(index: number, change: Partial<FormColumn>) {
      onChange(
        columns.map((column, i) =>
          i === index ? withoutClosedValues({ ...column, ...change }) : column,
        ),
      );
    },
    remove(index: number) {
      onChange(columns.filter((_, i) => i !== index));
    },
  };
}
