import { JsonValue } from '../../../model';
import { release } from '../../../read/fields/Reading';
import { PatchedText } from '../PatchedText';
import { patchProblem } from '../patchProblem';
import { setCustomProperty } from './setCustomProperty';
import { subjectOf, valueAt } from './Subject';

/**
 * Writes the window or the target of a promise of a contract, which ODCS has
 * no field for: to the SLA entry itself since ODCS 3.2, before to the
 * document. `path` is that of the entry, such as `slaProperties[0]`.
 *
 * @public
 */
export function setSloFact(
  text: string,
  path: string,
  fact: 'window' | 'target',
  value: JsonValue,
): PatchedText {
  const subject = subjectOf(text);
  if ('problems' in subject) {
    return { text, problems: subject.problems };
  }
  const property = valueAt(subject.root, `${path}.property`);
  if (typeof property !== 'string') {
    return { text, problems: [patchProblem('patch-path-unknown', text, path)] };
  }
  const place = subject.version >= release(3, 2) ? path : '';
  return setCustomProperty(text, place, `slo.${property}.${fact}`, value);
}
