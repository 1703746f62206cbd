/** What happens to a field from one version to the next. */
export type Edit = 'none' | 'removed' | 'retyped' | 'loosened' | 'added';

const EDITS: readonly Edit[] = ['removed', 'retyped', 'loosened', 'added'];

/** Every twentieth field is edited, each time in another way: 5 %. */
export function editOf(index: number): Edit {
  return index % 20 === 0 ? EDITS[(index / 20) % EDITS.length] : 'none';
}

/** A field of a schema in one of its versions. */
export interface Field {
  name: string;
  type: number;
  required: boolean;
  description: string;
}

/** The fields of a schema before and after; an added one is only after. */
export function fieldsOf(count: number, side: 'before' | 'after'): Field[] {
  return Array.from({ length: count }, (_, index) => index).flatMap(index => {
    const edit = editOf(index);
    const gone = side === 'before' ? 'added' : 'removed';
    if (edit === gone) {
      return [];
    }
    const isAfter = side === 'after';
    return [
      {
        name: `field_${index}`,
        type: index + (isAfter && edit === 'retyped' ? 1 : 0),
        required: !(isAfter && edit === 'loosened'),
        description: `Reading number ${index} of the station, as transmitted.`,
      },
    ];
  });
}
