import {
  JsonObject,
  RenderedProblem,
} from '@meshstage/plugin-data-mesh-common';
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
    problems: problems.map(problemJson),
  };
}

/** One problem; a place that is not known is `null`. */
export function problemJson({
  code,
  severity,
  path,
  line,
  column,
  message,
}: RenderedProblem): JsonObject {
  return {
    code,
    severity,
    path,
    line: line ?? null,
    column: column ?? null,
    message,
  };
}
