import { plainText } from '../../model/plainText';

const MAX_TEXT = 200;
const MAX_ENTRIES = 10;

/**
 * A value of an owner's document within a sentence: one line, nothing invisible,
 * cut where it is long. What reads the sentence escapes it for where it shows it.
 */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) {
    return '(none)';
  }
  if (Array.isArray(value)) {
    return listText(value);
  }
  if (typeof value === 'object') {
    return '(an object)';
  }
  return plainText(String(value), MAX_TEXT) || '(blank)';
}

function listText(values: readonly unknown[]): string {
  if (values.length === 0) {
    return '(none)';
  }
  const shown = values
    .slice(0, MAX_ENTRIES)
    .map(value => (Array.isArray(value) ? '(a list)' : valueText(value)));
  const more = values.length - shown.length;
  const text = plainText(shown.join(', '), MAX_TEXT);
  return more > 0 ? `${text} and ${more} more` : text;
}
