import { posix } from 'node:path';
import { LintedFile } from '../../lint/LintedFile';
import { PolicyTexts } from '../PolicyTexts';
import { ToldImpact } from './ToldImpact';

/** Files with something wrong about them, by their paths from here. */
export function linted(
  { problems }: ToldImpact,
  folder: string,
  texts: PolicyTexts,
): LintedFile[] {
  const files = new Map<string, LintedFile>();
  for (const { source, path, problem } of problems) {
    const file =
      source === undefined ? posix.join(folder, path) : `${source}:${path}`;
    const known = files.get(file) ?? {
      file,
      ...(source === undefined && { text: texts.get(path)?.content }),
      problems: [],
    };
    files.set(file, known);
    known.problems.push(problem);
  }
  return [...files.values()];
}
