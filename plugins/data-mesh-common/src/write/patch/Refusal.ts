import { JsonObject } from '../../model';
import { PatchProblemCode } from '../../model/patchProblems.table';

/** Why an operation is not possible; the path is that of the operation. */
export interface Refusal {
  refused: PatchProblemCode;
  data?: JsonObject;
}

export function refuse(refused: PatchProblemCode, data?: JsonObject): Refusal {
  return { refused, data };
}

export function isRefusal<T extends object>(
  value: T | Refusal,
): value is Refusal {
  return 'refused' in value;
}
