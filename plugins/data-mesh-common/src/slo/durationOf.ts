import { JsonValue } from '../model';
import { DURATION_UNITS, DURATION_WORDS } from './durationUnits.table';

const ISO =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
const ISO_UNITS = ['y', 'mo', 'w', 'd', 'h', 'min', 's'];
const PLAIN = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i;
const LONGEST = 64;

/**
 * Seconds of a duration as owners write it: `24` with unit `h`, `"24 hours"`,
 * `PT24H`, `daily`, `unlimited` (infinite). `undefined` where it is none or its
 * unit is not known; nothing is guessed.
 */
export function durationOf(
  value: JsonValue | undefined,
  unit?: string,
): number | undefined {
  const text = String(value ?? '').trim();
  if (text === '' || text.length > LONGEST) {
    return undefined;
  }
  const word = DURATION_WORDS.get(text.toLowerCase());
  if (word !== undefined) {
    return word;
  }
  const plain = PLAIN.exec(text);
  if (plain) {
    const written = plain[2] === '' ? unit ?? '' : plain[2];
    const seconds = secondsOf(written);
    return seconds === undefined ? undefined : Number(plain[1]) * seconds;
  }
  return isoSeconds(text);
}

function secondsOf(unit: string): number | undefined {
  return DURATION_UNITS.get(unit.trim().toLowerCase());
}

function isoSeconds(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match || !/\d/.test(text) || /T$/i.test(text)) {
    return undefined;
  }
  return ISO_UNITS.reduce(
    (sum, unit, index) =>
      sum + Number(match[index + 1] ?? 0) * (DURATION_UNITS.get(unit) ?? 0),
    0,
  );
}
