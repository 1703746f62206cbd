import { FieldRow } from './Group';
import { Take } from './takes';

/** A row that puts what it reads into one field of the model. */
export function into<M, K extends keyof M>(
  key: K,
  take: Take<NonNullable<M[K]>>,
  more: Omit<FieldRow<M>, 'read'> = {},
): FieldRow<M> {
  return {
    ...more,
    read: (node, model, reading) => {
      const value = take(node, reading);
      if (value !== undefined) {
        model[key] = value;
      }
    },
  };
}
