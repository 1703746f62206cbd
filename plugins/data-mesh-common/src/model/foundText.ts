import { FieldFinding } from './FieldFinding';

/** A value may be a document of its own. */
const LONGEST = 120;

/**
 * The value that did not do, and what would, such as
 * `masking is "none", wanted in ["hash"]`. Undefined where nobody knows the field
 * or what was wanted.
 *
 * @public
 */
export function foundText({
  field,
  seen,
  wanted,
}: FieldFinding): string | undefined {
  if (field === undefined || !wanted) {
    return undefined;
  }
  const value =
    seen === undefined ? 'is missing' : `is ${shortened(JSON.stringify(seen))}`;
  const words = Object.entries(wanted).map(
    ([operator, operand]) =>
      `${operator} ${shortened(JSON.stringify(operand))}`,
  );
  return `${field} ${value}, wanted ${words.join(', ')}`;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}
