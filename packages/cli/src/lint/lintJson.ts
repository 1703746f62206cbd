import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { LintedFile } from './LintedFile';

/** What `lint --format json` prints; what is not known is `null`. */
export function lintJson(files: readonly LintedFile[]): JsonObject {
  return {
    files: files.map(({ file, kind, version, problems }) => ({
      file,
      kind: kind ?? null,
      version: version ?? null,
      problems: problems.map(
        ({ code, severity, path, line, column, message }) => ({
          code,
          severity,
          path,
          line: line ?? null,
          column: column ?? null,
          message,
        }),
      ),
    })),
  };
}
