import { quoted } from '../model/quoted';
import { nearName } from '../read/fields/nearName';

/** How a sentence about a name that is not there goes on: the name that was meant, else all that there are. */
export function nearOrKnown(written: string, names: Iterable<string>): string {
  const known = [...names];
  const near = nearName(written, known);
  return near === undefined
    ? `known are ${known.join(', ')}.`
    : `perhaps ${quoted(near)} is meant.`;
}
