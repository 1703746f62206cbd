import { CanonicalType } from './CanonicalType';
import { Verdict, verdict } from '../Verdict';

/** Which rule tells two numbers apart; `undefined` where one of them is none, or neither contains the other. */
export function compareNumbers(
  before: CanonicalType,
  after: CanonicalType,
): Verdict | undefined {
  switch (`${before.kind} ${after.kind}`) {
    case 'integer integer':
      return integers(before, after);
    case 'float float':
      return widths(before.bits, after.bits, 'T2', 'float');
    case 'decimal decimal':
      return decimals(before, after);
    case 'number integer':
    case 'float integer':
      return verdict('T5', 'number to integer');
    case 'integer float':
    case 'integer number':
      return verdict('T9', 'promoted');
    // The logical type says no more than that it is a number.
    case 'number float':
    case 'number decimal':
      return verdict('T14', 'stated');
    case 'float number':
    case 'decimal number':
      return verdict('T14', 'withdrawn');
    default:
      return undefined;
  }
}

function widths(
  before: number | undefined,
  after: number | undefined,
  wider: 'T1' | 'T2',
  narrower: 'integer' | 'float',
): Verdict {
  if (before === undefined) {
    return verdict('T14', 'stated');
  }
  if (after === undefined) {
    return verdict('T14', 'withdrawn');
  }
  return after > before ? verdict(wider, 'widened') : verdict('T5', narrower);
}

function integers(
  before: CanonicalType,
  after: CanonicalType,
): Verdict | undefined {
  const wasUnsigned = before.unsigned === true;
  const isUnsigned = after.unsigned === true;
  if (wasUnsigned === isUnsigned) {
    return widths(before.bits, after.bits, 'T1', 'integer');
  }
  const [old, now] = [before.bits ?? 0, after.bits ?? 0];
  // Values without a sign fit into more bits with one, and never the other way.
  if (wasUnsigned && now > old) {
    return verdict('T1', 'widened');
  }
  return isUnsigned && old > now ? verdict('T5', 'integer') : undefined;
}

function decimals(before: CanonicalType, after: CanonicalType): Verdict {
  if (before.precision === undefined || after.precision === undefined) {
    return after.precision === undefined
      ? verdict('T3', 'raised')
      : verdict('T4b', 'changed');
  }
  if (before.scale !== after.scale) {
    return verdict('T4b', 'changed');
  }
  return after.precision > before.precision
    ? verdict('T3', 'raised')
    : verdict('T4a', 'lowered');
}
