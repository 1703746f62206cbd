import { SchemaProperty } from '../../model';
import { ContractInputs } from './InputContracts';
import { protectionOf } from './protectionOf';

/** Whether it is, and whether a contract that nobody handed in could make it so. */
export interface FromMasked {
  isMasked?: boolean;
  isOpen: boolean;
}

/** Whether one of the columns that a column is made from is masked; nothing where it names none. */
export function isFromMasked(
  column: SchemaProperty,
  inputs: ContractInputs,
): FromMasked {
  if (column.transformSourceObjects.length === 0) {
    return { isOpen: false };
  }
  const { columns, isPartial } = inputs.columns().of(column);
  if (columns.some(isMasked)) {
    return { isMasked: true, isOpen: false };
  }
  // What stands in no contract that is known may stand in one that is not.
  if (isPartial && inputs.isPartial) {
    return { isOpen: true };
  }
  return { ...(columns.length > 0 && { isMasked: false }), isOpen: false };
}

function isMasked(column: SchemaProperty): boolean {
  const masking = protectionOf(column, each => each.masking);
  return masking !== undefined && masking.trim().toLowerCase() !== 'none';
}
