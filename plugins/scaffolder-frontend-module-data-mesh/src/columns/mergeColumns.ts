import { FormColumn, InferredColumn } from '@meshstage/plugin-data-mesh-common';
import { withoutClosedValues } from './withoutClosedValues';

/** What was pasted anew, with what had been said about columns of the same name. */
export function mergeColumns(
  inferred: InferredColumn[],
  before: FormColumn[],
): FormColumn[] {
  const known = new Map(before.map(column => [column.name, column]));
  return inferred.map(({ looksUnique: _, ...column }) => {
    const {
      description,
      unique,
      classification = 'internal',
    } = known.get(column.name) ?? {};
    return withoutClosedValues({
      ...column,
      classification,
      ...(description !== undefined && { description }),
      ...(unique !== undefined && { unique }),
    });
  });
}
