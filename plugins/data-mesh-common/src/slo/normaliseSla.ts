import { JsonValue, SlaProperty } from '../model';
import { durationOf } from './durationOf';
import { SLA_TERMS, SlaTerm } from './slaVocabulary.table';

/** A service level in base units: seconds, ratio 0..1, minutes of a UTC day, milliseconds of a date. */
export interface NormalSla {
  term: SlaTerm;
  value: number;
  /** Of plain numbers and clocks, which compare only with their like. */
  unit?: string;
}

/** The term of a property as somebody wrote it; `undefined` for words outside of the vocabulary. */
export function slaTerm(property: string): SlaTerm | undefined {
  return SLA_TERMS.get(property.trim().toLowerCase());
}

const ZONED = /(?:Z|UTC|[+-]\d{2}:?\d{2})\s*$/i;

/** The promise in base units; `undefined` where it cannot be told. */
export function normaliseSla(sla: SlaProperty): NormalSla | undefined {
  const term = slaTerm(sla.property);
  if (!term || sla.valueExt !== undefined) {
    return undefined;
  }
  const value = valueOf(term, sla);
  if (value === undefined || Number.isNaN(value)) {
    return undefined;
  }
  switch (term.measure) {
    case 'plain':
      return { term, value, unit: sla.unit?.trim().toLowerCase() ?? '' };
    case 'clock':
      return { term, value, unit: ZONED.test(String(sla.value)) ? 'utc' : '' };
    default:
      return { term, value };
  }
}

function valueOf(
  term: SlaTerm,
  { value, unit }: SlaProperty,
): number | undefined {
  switch (term.measure) {
    case 'ratio':
      return ratioOf(value, unit);
    case 'duration':
      return durationOf(value, unit);
    case 'clock':
      return clockOf(value);
    case 'date':
      return dateOf(value);
    default:
      return numberOf(value);
  }
}

function numberOf(value: JsonValue): number | undefined {
  if (typeof value === 'number') {
    return value;
  }
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim())
    ? Number(value)
    : undefined;
}

const PERCENT = new Set(['%', 'percent', 'percentage', 'pct']);

/** `99.9` with `%`, `"99.9%"`, or a ratio such as `0.999` where no unit is given. */
function ratioOf(
  value: JsonValue,
  unit: string | undefined,
): number | undefined {
  const text = String(value ?? '').trim();
  const signed = text.endsWith('%');
  const number = numberOf(signed ? text.slice(0, -1).trim() : text);
  if (number === undefined) {
    return undefined;
  }
  const written = unit?.trim().toLowerCase();
  if (signed || (written !== undefined && PERCENT.has(written))) {
    return number / 100;
  }
  if (written !== undefined && written !== 'ratio') {
    return undefined;
  }
  return number > 1 ? number / 100 : number;
}

const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** `09:00-08:00` as minutes since midnight UTC; a clock without zone compares with its like only. */
function clockOf(value: JsonValue): number | undefined {
  const match = CLOCK.exec(String(value ?? '').trim());
  if (!match) {
    return undefined;
  }
  const [, hours, minutes, zone] = match;
  const local = Number(hours) * 60 + Number(minutes);
  if (zone === undefined || /^(?:z|utc)$/i.test(zone)) {
    return local;
  }
  const [, sign, zoneHours, zoneMinutes] =
    /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  const offset = Number(zoneHours) * 60 + Number(zoneMinutes);
  return local - (sign === '-' ? -offset : offset);
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/;

/** Dates in the form of ISO 8601; `dd/mm/yyyy` reads two ways and is not guessed. */
function dateOf(value: JsonValue): number | undefined {
  const text = String(value ?? '').trim();
  return ISO_DATE.test(text) ? Date.parse(text) : undefined;
}
