import { JsonValue } from '../../model';

/** The value of a scalar; `inexact` when a number had to stay text. */
export interface ScalarValue {
  value: string | number | boolean | null;
  inexact?: 'large' | 'precise' | 'leading-zero' | 'not-finite';
}

const WORDS: ReadonlyMap<string, JsonValue & (boolean | null)> = new Map([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

const INTEGER = /^[-+]?[0-9]+$/;
const BASED = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/**
 * A plain scalar by the core schema of YAML 1.2, without dates. A number that
 * a double would change (beyond 2^53, too many digits, `.inf`, leading zeros
 * as in a postcode) stays the text that the owner wrote.
 */
export function scalarValue(text: string): ScalarValue {
  const first = text.charCodeAt(0);
  // Only a digit, a sign or a dot starts a number.
  if (first >= 0x2b && first <= 0x39) {
    return numberValue(text);
  }
  if (text.length > 5) {
    return { value: text };
  }
  const word = WORDS.get(text);
  return { value: word === undefined ? text : word };
}

function numberValue(text: string): ScalarValue {
  if (isShortNumber(text)) {
    return { value: Number(text) };
  }
  if (INTEGER.test(text)) {
    if (/^[-+]?0[0-9]/.test(text)) {
      return { value: text, inexact: 'leading-zero' };
    }
    const number = Number(text);
    return Number.isSafeInteger(number)
      ? { value: number }
      : { value: text, inexact: 'large' };
  }
  if (BASED.test(text)) {
    const number = Number(text);
    return Number.isSafeInteger(number)
      ? { value: number }
      : { value: text, inexact: 'large' };
  }
  if (NOT_FINITE.test(text)) {
    return { value: text, inexact: 'not-finite' };
  }
  if (FLOAT.test(text)) {
    const number = Number(text);
    return Number.isFinite(number) && keepsDigits(text, number)
      ? { value: number }
      : { value: text, inexact: 'precise' };
  }
  return { value: text };
}

/** Up to 15 digits without sign or leading zero: nearly all numbers that people write. */
function isShortNumber(text: string): boolean {
  const { length } = text;
  if (length > 15 || (length > 1 && text.charCodeAt(0) === 0x30)) {
    return false;
  }
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) {
      return false;
    }
  }
  return true;
}

/** Up to 15 significant digits a double is exact; above, the digits are compared. */
function keepsDigits(text: string, number: number): boolean {
  const written = significantDigits(text);
  if (written === '') {
    return true;
  }
  if (written.length <= 15) {
    return number !== 0;
  }
  return written === significantDigits(String(number));
}

function significantDigits(text: string): string {
  return text
    .replace(/[eE].*$/, '')
    .replace(/[-+.]/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
}
