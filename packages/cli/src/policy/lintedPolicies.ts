import {
  JsonObject,
  Problem,
  renderProblem,
} from '@meshstage/plugin-data-mesh-common';
import { LintedFile } from '../lint/LintedFile';
import { problemJson } from '../lint/lintJson';
import { PolicyTexts } from './PolicyTexts';

/** Files of policies with what is to be said about them, in the order of their lines. */
export function lintedPolicies(
  texts: PolicyTexts,
  problems: readonly { path: string; problem: Problem }[],
): LintedFile[] {
  const byPath = new Map<string, Problem[]>();
  for (const { path, problem } of problems) {
    const known = byPath.get(path);
    if (known) {
      known.push(problem);
    } else {
      byPath.set(path, [problem]);
    }
  }
  return [...texts].map(([file, { content: text }]) => ({
    file,
    text,
    problems: (byPath.get(file) ?? [])
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map(renderProblem),
  }));
}

/** What `--format json` prints of files of policies. */
export function policiesJson(files: readonly LintedFile[]): JsonObject {
  return {
    files: files.map(({ file, problems }) => ({
      file,
      problems: problems.map(problemJson),
    })),
  };
}
