import { useState } from 'react';
import {
  FormColumn,
  InferredColumns,
  inferColumns,
} from '@meshstage/plugin-data-mesh-common';
import { mergeColumns } from './mergeColumns';

/** Values of a column that not everybody may see must not travel with the form. */
function closed({ examples, ...column }: FormColumn): FormColumn {
  const isOpen =
    column.classification === 'public' || column.classification === 'internal';
  return isOpen && examples ? { ...column, examples } : column;
}

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
          i === index ? closed({ ...column, ...change }) : column,
        ),
      );
    },
    remove(index: number) {
      onChange(columns.filter((_, i) => i !== index));
    },
  };
}
