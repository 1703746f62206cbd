import { release } from '../../../read/fields/Reading';
import { PatchedText } from '../PatchedText';
import { patchText } from '../patchText';
import { putField } from './putField';
import { setCustomProperty } from './setCustomProperty';
import { Subject, subjectOf } from './Subject';

/**
 * Marks a document (path `''`), a schema object, a column or a port as
 * deprecated, or as no longer so, at the place that its standard and release
 * have for it: the field `deprecated` since ODPS 1.1 and ODCS 3.2; before, the
 * `status` of a document and `customProperties` of anything inside it. A
 * contract as a whole has its `status` in every release.
 *
 * @public
 */
export function setDeprecated(
  text: string,
  path: string,
  deprecated: boolean = true,
): PatchedText {
  const subject = subjectOf(text);
  if ('problems' in subject) {
    return { text, problems: subject.problems };
  }
  if (hasField(subject, path)) {
    const behind = ['status', 'description', 'contractId', 'version', 'name'];
    return patchText(text, [
      putField(subject, path, 'deprecated', deprecated, behind),
    ]);
  }
  if (path === '') {
    const status = deprecated ? 'deprecated' : 'active';
    return patchText(text, [
      putField(subject, '', 'status', status, ['version', 'name', 'id']),
    ]);
  }
  return setCustomProperty(text, path, 'deprecated', deprecated);
}

function hasField({ standard, version }: Subject, path: string): boolean {
  return standard === 'odps'
    ? version >= release(1, 1)
    : version >= release(3, 2) && path !== '';
}
