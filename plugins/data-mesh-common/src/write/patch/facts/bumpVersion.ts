import inc from 'semver/functions/inc.js';
import { parseVersion } from '../../../read/head/parseVersion';
import { parseTree } from '../../../read/parseTree';
import { entryOf } from '../../../read/tree/TreeNode';
import { PatchedText } from '../PatchedText';
import { patchProblem } from '../patchProblem';
import { patchText } from '../patchText';

/** Which part of a version is raised. @public */
export type VersionPart = 'major' | 'minor' | 'patch';

/**
 * Raises the `version` of a document and keeps its form: `v1.2` becomes `v1.3`
 * or `v2.0`, and `v1.2.1` where that is needed.
 *
 * @public
 */
export function bumpVersion(text: string, part: VersionPart): PatchedText {
  const { root, problems } = parseTree(text);
  if (!root) {
    return { text, problems };
  }
  const node = root.kind === 'map' ? entryOf(root, 'version')?.node : undefined;
  const written =
    node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
  const next = written === undefined ? undefined : nextVersion(written, part);
  return next === undefined
    ? {
        text,
        problems: [
          patchProblem(
            'patch-no-version',
            text,
            node ? 'version' : '',
            written === undefined ? {} : { version: written },
          ),
        ],
      }
    : patchText(text, [{ op: 'set', path: 'version', value: next }]);
}

/** The version after one, in its form; `undefined` for what is no version number. */
function nextVersion(written: string, part: VersionPart): string | undefined {
  const { semver: current } = parseVersion(written);
  const next = current && inc(current, part);
  if (!next) {
    return undefined;
  }
  const trimmed = written.trim();
  const prefix = /^[vV]?/.exec(trimmed)?.[0] ?? '';
  const numbers = /^[vV]?([\d.]+)/.exec(trimmed)?.[1].split('.').length ?? 3;
  const needed = { major: 1, minor: 2, patch: 3 }[part];
  return prefix + next.split('.').slice(0, Math.max(numbers, needed)).join('.');
}
