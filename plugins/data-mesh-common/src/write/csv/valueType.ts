import { ColumnType } from '../FormColumn';

const INTEGER = /^-?(?:0|[1-9]\d{0,17})$/;
const NUMBER =
  /^-?(?:0|[1-9]\d*)?\.\d+(?:e[+-]?\d{1,3})?$|^-?\d+e[+-]?\d{1,3}$/i;
const DECIMAL_COMMA = /^-?(?:0|[1-9]\d*),\d+$/;
const BOOLEAN = /^(?:true|false)$/i;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?$/;
const ZONE = /(?:Z|[+-]\d\d(?::?\d\d)?)$/;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The type of one value. What could be read in two ways is text: a number with
 * leading zeros is a postal code, `+49` a telephone number, 01/02/2026 a day in
 * January or in February.
 */
export function valueType(
  value: string,
  options: { decimalComma: boolean },
): ColumnType {
  if (INTEGER.test(value)) {
    return 'integer';
  }
  if (
    NUMBER.test(value) ||
    (options.decimalComma && DECIMAL_COMMA.test(value))
  ) {
    return 'number';
  }
  if (BOOLEAN.test(value)) {
    return 'boolean';
  }
  if (isDate(value)) {
    return 'date';
  }
  if (isTime(value)) {
    return 'time';
  }
  return isTimestamp(value) ? 'timestamp' : 'string';
}

function isDate(value: string): boolean {
  const [, year, month, day] = DATE.exec(value) ?? [];
  const days = DAYS[Number(month) - 1];
  const isLeapDay = month === '02' && day === '29';
  return (
    days !== undefined &&
    Number(day) >= 1 &&
    Number(day) <= days &&
    (!isLeapDay || isLeapYear(Number(year)))
  );
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isTime(value: string): boolean {
  const [, hour, minute, second = '0'] = TIME.exec(value) ?? [];
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 61;
}

function isTimestamp(value: string): boolean {
  return (
    (value[10] === 'T' || value[10] === ' ') &&
    isDate(value.slice(0, 10)) &&
    isTime(value.slice(11).replace(ZONE, ''))
  );
}
