import { FieldFinding } from './FieldFinding';

/** What speaks of several fields: which of them is to be written, nobody can tell. */
const OF_SEVERAL: ReadonlySet<string> = new Set([
  'all',
  'any',
  'none',
  'not',
  'cel',
]);

/**
 * The field that an item fails for because it is not written at all. The place of
 * such a finding is that of the innermost thing that lacks it, such as the
 * first line of the document, so whoever looks there has to be told what is not.
 *
 * @public
 */
export function missingField({
  field,
  seen,
  wanted,
}: FieldFinding): string | undefined {
  const isOne =
    wanted && !Object.keys(wanted).some(name => OF_SEVERAL.has(name));
  return isOne && field && seen === undefined ? field : undefined;
}
