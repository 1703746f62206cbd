import { JsonObject, JsonValue } from './Json';
import { plainText } from './plainText';

const MOST_TEXT = 80;
const MOST_VALUES = 10;

/** Seconds of the units that people think in. */
const UNITS: readonly [number, string][] = [
  [86_400, 'days'],
  [3_600, 'hours'],
  [60, 'minutes'],
  [1, 'seconds'],
];

/** What an overlay would do to a policy, after "may not": `raise retention from 90 to 120 days`. */
export function changeWords(
  data: JsonObject,
  whole = 'change what it asks for',
): string {
  const { given, wanted } = data;
  const field = shown(data.field);
  switch (data.operator) {
    case 'atMost':
    case 'atLeast':
    case 'equals':
    case 'level':
      return `${direction(data)} ${field} ${fromTo(data)}`;
    case '$in':
      // Where letters of any case are the same, so are the values.
      return exchange(
        values(given).map(folded),
        values(wanted).map(folded),
        `what ${field} may be`,
      );
    case 'in':
    case 'subsetOf':
      return exchange(values(given), values(wanted), `what ${field} may be`);
    case 'notIn':
      return exchange(
        values(given),
        values(wanted),
        `what ${field} must not be`,
      );
    case undefined:
      return whole;
    default:
      return `change \`${shown(data.operator)}\` of ${field} from ${written(
        given,
      )} to ${written(wanted)}`;
  }
}

/** Name of something that was written by a stranger. */
export function shown(value: JsonValue | undefined): string {
  return plainText(String(value ?? ''), MOST_TEXT);
}

function direction({ givenAmount, wantedAmount, type }: JsonObject): string {
  if (typeof givenAmount !== 'number' || typeof wantedAmount !== 'number') {
    return 'change';
  }
  if (type === 'date') {
    return 'move';
  }
  return wantedAmount > givenAmount ? 'raise' : 'lower';
}

function fromTo(data: JsonObject): string {
  const { given, wanted, givenAmount, wantedAmount, type } = data;
  if (given === undefined) {
    return `to ${shown(wanted)}`;
  }
  if (
    type !== 'duration' ||
    typeof givenAmount !== 'number' ||
    typeof wantedAmount !== 'number'
  ) {
    return `from ${shown(given)} to ${shown(wanted)}`;
  }
  const unit = UNITS.find(
    ([seconds]) => givenAmount % seconds === 0 && wantedAmount % seconds === 0,
  );
  return unit
    ? `from ${givenAmount / unit[0]} to ${wantedAmount / unit[0]} ${unit[1]}`
    : `from ${shown(given)} to ${shown(wanted)}`;
}

function exchange(
  given: readonly string[],
  wanted: readonly string[],
  what: string,
): string {
  const more = without(wanted, given);
  const less = without(given, wanted);
  if (more === '') {
    return `take ${less} out of ${what}`;
  }
  return less === ''
    ? `add ${more} to ${what}`
    : `put ${more} instead of ${less} into ${what}`;
}

function values(value: JsonValue | undefined): string[] {
  return (Array.isArray(value) ? value : [value]).map(written);
}

function folded(value: string): string {
  return value.toLowerCase();
}

function without(all: readonly string[], some: readonly string[]): string {
  const others = new Set(some);
  const rest = all.filter(value => !others.has(value));
  const more = rest.length - MOST_VALUES;
  const text = rest.slice(0, MOST_VALUES).join(', ');
  return more > 0 ? `${text} and ${more} more` : text;
}

function written(value: JsonValue | undefined): string {
  return plainText(JSON.stringify(value ?? null), MOST_TEXT);
}
