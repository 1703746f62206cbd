import { JsonValue } from './Json';
import { plainText } from './plainText';

const MAX_LENGTH = 80;

/** Text of a stranger for use in a sentence of ours, in quotation marks. */
export function quoted(value: JsonValue | undefined): string {
  return `"${plainText(String(value ?? ''), MAX_LENGTH)}"`;
}
