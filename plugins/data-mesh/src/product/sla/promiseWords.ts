import type {
  JsonValue,
  SlaProperty,
} from '@meshstage/plugin-data-mesh-common';
import { valueText } from '../../text/valueText';
import { units } from './units.table';

const NUMBER = /^-?\d+(\.\d+)?$/;

function knownUnit(unit: string): string | undefined {
  const key = unit.toLowerCase();
  return Object.hasOwn(units, key) ? units[key] : undefined;
}

function quantity(
  value: JsonValue,
  unit: string | undefined,
  language: string,
): string {
  const text = valueText(value);
  if (!unit) {
    return text;
  }
  const known = knownUnit(unit);
  if (!known || !NUMBER.test(text)) {
    return `${text} ${unit}`;
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: known,
    unitDisplay: known === 'percent' ? 'short' : 'long',
    maximumFractionDigits: 6,
  }).format(Number(text));
}

/**
 * What an SLA property promises, with its unit in words: `24 hours`, `99.9%`,
 * `6–8 hours`. Values that are no numbers, and units that nobody knows, stand
 * as the owner wrote them.
 */
export function promiseWords(
  { value, valueExt, unit }: Pick<SlaProperty, 'value' | 'valueExt' | 'unit'>,
  language: string,
): string {
  return valueExt === undefined || valueExt === null
    ? quantity(value, unit, language)
    : `${valueText(value)}–${quantity(valueExt, unit, language)}`;
}

/** The unit alone where one of it is promised, `month` of `1 month`. */
export function singleUnit(
  { value, valueExt, unit }: Pick<SlaProperty, 'value' | 'valueExt' | 'unit'>,
  language: string,
): string | undefined {
  const known = unit === undefined ? undefined : knownUnit(unit);
  if (!known || Number(value) !== 1 || (valueExt ?? null) !== null) {
    return undefined;
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: known,
    unitDisplay: 'long',
  })
    .formatToParts(1)
    .find(({ type }) => type === 'unit')?.value;
}
