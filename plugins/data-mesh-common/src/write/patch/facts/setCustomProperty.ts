import { JsonValue } from '../../../model';
import { readDocument } from '../../../read';
import { PatchedText } from '../PatchedText';
import { PatchOperation } from '../PatchOperation';
import { patchProblem } from '../patchProblem';
import { patchText } from '../patchText';
import { below, isMapping, Subject, subjectOf, valueAt } from './Subject';

/** What reading says of a list that the release does not have at its place. */
const WITHOUT_PLACE = new Set([
  'unknown-field',
  'extra-field',
  'field-of-newer-version',
]);

/**
 * Writes a fact into `customProperties` of the document (path `''`) or of one
 * of its elements, such as `schema[0].properties[2]`: into the entry of that
 * name where there is one, else into a new entry. Refused where the release of
 * the document has no `customProperties` at that place.
 *
 * @public
 */
export function setCustomProperty(
  text: string,
  path: string,
  property: string,
  value: JsonValue,
): PatchedText {
  const subject = subjectOf(text);
  if ('problems' in subject) {
    return { text, problems: subject.problems };
  }
  const patched = patchText(text, [
    operationOf(subject, path, property, value),
  ]);
  const list = below(path, 'customProperties');
  if (
    valueAt(subject.root, list) !== undefined ||
    patched.problems.length > 0
  ) {
    return patched;
  }
  const isStranger = readDocument(patched.text).problems.some(
    problem => problem.path === list && WITHOUT_PLACE.has(problem.code),
  );
  const { apiVersion } = subject;
  return isStranger
    ? {
        text,
        problems: [
          patchProblem('patch-no-place', text, path, {
            apiVersion,
            fact: property,
          }),
        ],
      }
    : patched;
}

function operationOf(
  { root }: Subject,
  path: string,
  property: string,
  value: JsonValue,
): PatchOperation {
  const list = below(path, 'customProperties');
  const entries = valueAt(root, list);
  const entry = { property, value };
  if (!Array.isArray(entries)) {
    return {
      op: entries === undefined ? 'add' : 'set',
      path: list,
      value: [entry],
    };
  }
  const index = entries.findIndex(
    item => isMapping(item) && item.property === property,
  );
  const found = entries[index];
  if (!isMapping(found)) {
    return { op: 'add', path: `${list}[${entries.length}]`, value: entry };
  }
  const op = 'value' in found ? 'set' : 'add';
  return { op, path: `${list}[${index}].value`, value };
}
