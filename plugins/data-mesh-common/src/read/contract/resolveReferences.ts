import { DataContract } from '../../model';
import { Reading } from '../fields/Reading';
import { ElementNames } from './ElementNames';

/**
 * Looks up what relationships and SLA properties name, once the whole schema is
 * read. The official schemas let a dangling name pass; nobody can follow it.
 * A contract without a schema has nothing to look up in.
 */
export function resolveReferences(
  contract: DataContract,
  reading: Reading,
): void {
  if (reading.references.length === 0 || contract.schema.length === 0) {
    return;
  }
  const names = new ElementNames(contract);
  for (const { code, steps, offset, written } of reading.references) {
    const ofSla = code === 'dangling-element';
    for (const part of ofSla ? written.split(',') : [written]) {
      const name = part.trim();
      // What stands in another file cannot be looked up in this one.
      if (
        name !== '' &&
        !name.includes('#') &&
        !names.has(name) &&
        !(ofSla && names.hasColumn(name))
      ) {
        reading.report.add(code, steps, offset, { name });
      }
    }
  }
}
