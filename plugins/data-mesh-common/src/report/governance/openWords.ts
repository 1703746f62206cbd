import type { ProductPolicy } from '../../client/types';
import { evidenceMessage } from '../../policy/verdict/evidenceMessage';
import { plainText } from '../../model/plainText';

const MOST = 3;
const LONGEST = 500;

/** What a policy has to say of a product, in a line; `''` where all is well. */
export function openWords({ evidence, counts }: ProductPolicy): string {
  const all =
    counts.fail + counts.error + counts['not-evaluated'] + counts.waived;
  const said = evidence
    .slice(0, MOST)
    .map(each => plainText(evidenceMessage(each), LONGEST));
  const left = all - said.length;
  return [...said, ...(said.length > 0 && left > 0 ? [`and ${left} more`] : [])]
    .filter(words => words !== '')
    .join('; ');
}
