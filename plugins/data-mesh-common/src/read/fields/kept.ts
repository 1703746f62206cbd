import { FieldRow } from './Group';

/** A field of ODCS 2 that the model has no place for: kept as written. */
export const gone: FieldRow<unknown> = {
  gone: true,
  read: (_node, _model, reading) => {
    reading.lost++;
  },
};
