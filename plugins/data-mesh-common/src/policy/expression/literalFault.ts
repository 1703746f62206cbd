import { Environment } from '@marcbachmann/cel-js/evaluator';
import { quoted } from '../../model/quoted';
import { isCelError } from './celProblem';
import { daysOf } from './daysOf';
import { wholeInstant } from './wholeInstant';

type Fault = (text: string) => string | undefined;

/** By the names of what makes another value of a text. */
const FAULTS: ReadonlyMap<string, Fault> = new Map<string, Fault>([
  ['days', text => errorOf(daysOf(text))],
  ['timestamp', text => errorOf(wholeInstant(text))],
  [
    'duration',
    text => {
      if (isTaken('duration', text)) {
        return undefined;
      }
      const isOurs = errorOf(daysOf(text)) === undefined;
      return `${quoted(text)} is no duration in CEL; write \`days(${
        isOurs ? quoted(text) : '"90d"'
      })\`${isOurs ? '' : ', or 24h, 90m and 1h30m here'}.`;
    },
  ],
  ['int', text => numberFault('int', text, 'whole number')],
  ['double', text => numberFault('double', text, 'number')],
]);

/**
 * Why a text that is written out can never be what is made of it; every item
 * would have that error.
 */
export function literalFault(name: string, text: string): string | undefined {
  return FAULTS.get(name)?.(text);
}

function errorOf(made: object): string | undefined {
  return 'error' in made ? String(made.error) : undefined;
}

function numberFault(
  name: string,
  text: string,
  what: string,
): string | undefined {
  return isTaken(name, text)
    ? undefined
    : `${quoted(text)} is no ${what}; write it without quotes and \`${name}\`.`;
}

/** Whether the library makes something of it. */
function isTaken(name: string, text: string): boolean {
  try {
    new Environment()
      .registerVariable('text', 'string')
      .evaluate(`${name}(text)`, { text });
    return true;
  } catch (error) {
    if (isCelError(error)) {
      return false;
    }
    throw error;
  }
}
