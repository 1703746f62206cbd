import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { LintedFile } from './LintedFile';

/** One document with its problems; what is not known is `null`. */
export function lintJson({
  file,
  kind,
  version,
  problems,
}: LintedFile): JsonObject {
  return {
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
  };
}
