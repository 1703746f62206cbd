import { JsonObject, Problem } from '../../model';
import {
  PATCH_PROBLEMS,
  PatchProblemCode,
} from '../../model/patchProblems.table';
import { locate } from '../../read';

/** A reason why a text is not changed, at its place in it. */
export function patchProblem(
  code: PatchProblemCode,
  text: string,
  path: string,
  data: JsonObject = {},
): Problem {
  const { severity } = PATCH_PROBLEMS[code];
  return { code, severity, path, ...locate(text, [path]).get(path), data };
}
