import { JsonObject, ProblemTable } from '../../model';
import { PolicyReading } from '../language/PolicyReading';

/** Finds something of a table at the place of a key that was read. */
export type Find<C extends string> = (
  reading: PolicyReading,
  code: C,
  path: string,
  data?: JsonObject,
) => void;

/** How what is in a table is found. */
export function findIn<T extends ProblemTable>(
  table: T,
): Find<keyof T & string> {
  return (reading, code, path, data = {}) => {
    const place = reading.places.get(path) ?? reading.place(0);
    const { severity } = table[code];
    reading.tell({ code, severity, path, ...place, data });
  };
}
