import { SlaProperty } from '../../model';
import {
  isBetterSla,
  isComparableSla,
  NormalSla,
  normaliseSla,
} from '../../slo';
import { ContractInputs } from './InputContracts';

/** Whether it is, and whether a contract that nobody handed in could make it so. */
export interface BetterThanInputs {
  isBetter?: boolean;
  isOpen: boolean;
}

/**
 * Whether a service level promises more than one of the inputs does. Of several
 * promises of one input the best counts, since nobody knows which of them is
 * relied on; an input that promises nothing of it says nothing.
 */
export function isBetterThanInputs(
  sla: SlaProperty,
  { known, isPartial }: ContractInputs,
): BetterThanInputs {
  const promise = normaliseSla(sla);
  if (!promise) {
    return { isOpen: false };
  }
  const answers = known.flatMap(contract => {
    const theirs = contract.sla
      .flatMap(each => normaliseSla(each) ?? [])
      .filter(each => isComparableSla(each, promise));
    return theirs.length > 0 ? [isBetterThanAll(promise, theirs)] : [];
  });
  if (answers.includes(true)) {
    return { isBetter: true, isOpen: false };
  }
  return isPartial || answers.length === 0
    ? { isOpen: isPartial }
    : { isBetter: false, isOpen: false };
}

function isBetterThanAll(
  promise: NormalSla,
  theirs: readonly NormalSla[],
): boolean {
  return theirs.every(each => isBetterSla(promise, each));
}
