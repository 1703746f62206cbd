import { PolicyFileChange } from '@meshstage/plugin-data-mesh-common';
import { PolicyTexts } from '../PolicyTexts';

/** What cannot be understood, like a file that cannot be read, for which it stands. */
const BROKEN = '---\n[\n';

/** Files that are others, new or gone between two moments, by their paths. */
export function changesBetween(
  base: PolicyTexts,
  head: PolicyTexts,
): Omit<PolicyFileChange, 'source'>[] {
  return [...new Set([...base.keys(), ...head.keys()])]
    .sort()
    .map(path => ({ path, content: contentOf(head, path) }))
    .filter(({ path, content }) => contentOf(base, path) !== content);
}

function contentOf(texts: PolicyTexts, path: string): string | undefined {
  const file = texts.get(path);
  return file?.unreadable === undefined ? file?.content : BROKEN;
}
