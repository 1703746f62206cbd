import { FieldType } from '../../language/FieldType';
import { durationOf } from '../../../slo';
import { bytesOf } from './bytesOf';
import { instantOf } from './instantOf';

/** How values of a type become numbers that compare. */
export interface Measure {
  /** What a value must be, in words. */
  expected: string;
  /** How a policy writes one. */
  written: 'number' | 'string';
  /** Its amount; undefined where it has none. */
  amount(value: unknown): number | undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}

/** What was read before comes as seconds or bytes already. */
function textOrNumber(read: (text: string) => number | undefined) {
  return (value: unknown) =>
    typeof value === 'string' ? read(value) : numberOf(value);
}

const MEASURES: { readonly [T in FieldType]?: Measure } = {
  number: { expected: 'a number', written: 'number', amount: numberOf },
  date: {
    expected: 'a date such as 2026-01-31',
    written: 'string',
    amount: value => (typeof value === 'string' ? instantOf(value) : undefined),
  },
  duration: {
    expected: 'a duration such as P90D or 90 days',
    written: 'string',
    amount: textOrNumber(durationOf),
  },
  size: {
    expected: 'a size such as 10 GB',
    written: 'string',
    amount: textOrNumber(bytesOf),
  },
};

/** The measure of a type; undefined where its values are no amounts. */
export function measureOf(type: FieldType): Measure | undefined {
  return MEASURES[type];
}
