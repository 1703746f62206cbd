import { JsonValue } from '../../../model';
import { WantedProblem } from '../Operator';

const MOST_SHOWN = 40;

/** What is wrong with a value that is none of what a field takes; often only its quotes. */
export function noSuchValue(value: JsonValue, expected: string): WantedProblem {
  const shown = JSON.stringify(value).slice(0, MOST_SHOWN);
  return {
    problem: `${shown} is not ${expected}${quotesOf(value, expected)}.`,
  };
}

function quotesOf(value: JsonValue, expected: string): string {
  if (typeof value === 'string') {
    const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
    return expected === 'a number' && isNumber
      ? '; write it without quotes'
      : '';
  }
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  return expected === 'text' && isScalar ? '; write it in quotes' : '';
}
