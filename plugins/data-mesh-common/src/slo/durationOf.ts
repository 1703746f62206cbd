import { JsonValue } from '../model';
import {
  DURATION_UNITS,
  DURATION_WORDS,
  MONTH_UNITS,
} from './durationUnits.table';
import { monthSeconds } from './monthSeconds';

const ISO =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
const ISO_UNITS = ['w', 'd', 'h', 'min', 's'];
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
    return secondsOf(Number(plain[1]), written.trim().toLowerCase());
  }
  return isoSeconds(text);
}

function secondsOf(count: number, unit: string): number | undefined {
  const months = MONTH_UNITS.get(unit);
  if (months !== undefined) {
    return monthSeconds(count * months);
  }
  const seconds = DURATION_UNITS.get(unit);
  return seconds === undefined ? undefined : count * seconds;
}

function isoSeconds(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match || !/\d/.test(text) || /T$/i.test(text)) {
    return undefined;
  }
  const [years, months, ...others] = match
    .slice(1)
    .map(digits => Number(digits ?? 0));
  return ISO_UNITS.reduce(
    (sum, unit, index) => sum + others[index] * (DURATION_UNITS.get(unit) ?? 0),
    monthSeconds(12 * years + months),
  );
}
