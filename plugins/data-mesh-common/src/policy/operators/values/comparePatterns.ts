import { Tightness } from '../Operator';
import { WantedPattern } from './WantedPattern';

/** Which of two patterns lets less through cannot be told, so only the same text is comparable. */
export function comparePatterns(
  one: WantedPattern,
  other: WantedPattern,
): Tightness {
  return one.text === other.text ? 'equal' : 'incomparable';
}
