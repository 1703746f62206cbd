import { JsonObject, JsonValue } from './Json';

const LONGEST = 80;

/**
 * A value from outside inside a sentence: one line, quoted, not too long, and
 * without characters that could turn the direction of the text around it.
 */
export function quoted(value: JsonValue | undefined): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? '';
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  const points = Array.from(visible);
  return points.length > LONGEST
    ? `"${points.slice(0, LONGEST).join('')}…"`
    : `"${visible}"`;
}

/** A number of the data of a problem; 0 where it is none. */
export function count(data: JsonObject, key: string): number {
  const value = data[key];
  return typeof value === 'number' ? value : 0;
}

/** `1 error`, `2 errors`. */
export function plural(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
