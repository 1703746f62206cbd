import { SchemaProperty } from '../../model';
import { partStating } from './partStating';
import { piiMark } from './piiMark';

/** Whether a column, or what it holds, is marked as personal data. */
export function isPii(column: SchemaProperty): boolean {
  return (
    partStating(column, property => piiMark(property) !== undefined) !==
    undefined
  );
}
