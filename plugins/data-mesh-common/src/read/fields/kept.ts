import { FieldRow } from './Group';
import { ShapeRow } from './shape';

/** A field of ODCS 2 that the model has no place for: looked at and kept as written. */
export function gone({ is, expected }: ShapeRow): FieldRow<unknown> {
  return {
    gone: true,
    read: (node, _model, reading) => {
      if (!is(node, reading)) {
        reading.find('unexpected-value', node.start, { expected });
      }
      reading.lost++;
    },
  };
}
