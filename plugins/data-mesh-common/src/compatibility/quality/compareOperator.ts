import { QualityRule } from '../../model';

/** Numbers that pass, both ends included or not. */
interface Range {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** Whether the new operator lets less, more or other numbers pass. */
export function compareOperator(
  before: QualityRule['operator'],
  after: QualityRule['operator'],
): 'tighter' | 'looser' | undefined {
  const old = rangeOf(before);
  const now = rangeOf(after);
  if (!old || !now) {
    return undefined;
  }
  if (contains(old, now)) {
    return 'tighter';
  }
  return contains(now, old) ? 'looser' : undefined;
}

/** `undefined` for operators that leave a hole, and for what is no number. */
function rangeOf(operator: QualityRule['operator']): Range | undefined {
  if (!operator) {
    return { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };
  }
  const { name, value } = operator;
  if (name === 'mustBeBetween') {
    const [low, high] = Array.isArray(value) ? value : [];
    return typeof low === 'number' && typeof high === 'number'
      ? { low, high, lowOpen: false, highOpen: false }
      : undefined;
  }
  if (typeof value !== 'number') {
    return undefined;
  }
  const below = { low: -Infinity, lowOpen: true, high: value };
  const above = { high: Infinity, highOpen: true, low: value };
  switch (name) {
    case 'mustBe':
      return { low: value, high: value, lowOpen: false, highOpen: false };
    case 'mustBeGreaterThan':
      return { ...above, lowOpen: true };
    case 'mustBeGreaterOrEqualTo':
      return { ...above, lowOpen: false };
    case 'mustBeLessThan':
      return { ...below, highOpen: true };
    case 'mustBeLessOrEqualTo':
      return { ...below, highOpen: false };
    default:
      return undefined;
  }
}

function contains(outer: Range, inner: Range): boolean {
  const low =
    outer.low < inner.low ||
    (outer.low === inner.low && (!outer.lowOpen || inner.lowOpen));
  const high =
    outer.high > inner.high ||
    (outer.high === inner.high && (!outer.highOpen || inner.highOpen));
  return low && high;
}
