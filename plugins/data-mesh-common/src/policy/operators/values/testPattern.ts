import { MAX_TEXT } from '../../pattern/patternLimits';
import { TestOutcome } from '../Operator';
import { WantedPattern } from './WantedPattern';

const NO_TEXT = { wrong: 'text' };
const TOO_LONG = { wrong: `text of at most ${MAX_TEXT} characters` };

/** A closure that tells whether a text fits the pattern. */
export function testPattern({
  pattern,
}: WantedPattern): (value: unknown) => TestOutcome {
  return value => {
    if (typeof value !== 'string') {
      return NO_TEXT;
    }
    const outcome = pattern.test(value);
    return typeof outcome === 'boolean' ? outcome : TOO_LONG;
  };
}
