import { JsonValue } from '../../model';
import { LOWER_BOUNDS, UPPER_BOUNDS } from './options.table';

/** Which way a constraint moved; `undefined` where neither contains the other, or nobody can tell. */
export function compareBound(
  field: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): 'tighter' | 'looser' | 'same' | undefined {
  // A flag that is off constrains as little as none.
  const old = before === false ? undefined : before;
  const now = after === false ? undefined : after;
  if (old === now) {
    return 'same';
  }
  if (old === undefined || now === undefined) {
    return old === undefined ? 'tighter' : 'looser';
  }
  if (LOWER_BOUNDS.has(field)) {
    return moved(old, now, 1);
  }
  if (UPPER_BOUNDS.has(field)) {
    return moved(old, now, -1);
  }
  if (field === 'multipleOf') {
    return multiples(old, now);
  }
  return field === 'required' ? names(old, now) : undefined;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/;

/** Numbers, and dates that are written alike. */
function moved(
  old: JsonValue,
  now: JsonValue,
  up: 1 | -1,
): 'tighter' | 'looser' | undefined {
  const dates =
    typeof old === 'string' &&
    typeof now === 'string' &&
    old.length === now.length &&
    ISO_DATE.test(old) &&
    ISO_DATE.test(now);
  if (!dates && (typeof old !== 'number' || typeof now !== 'number')) {
    return undefined;
  }
  return now > old === (up === 1) ? 'tighter' : 'looser';
}

function multiples(
  old: JsonValue,
  now: JsonValue,
): 'tighter' | 'looser' | undefined {
  if (typeof old !== 'number' || typeof now !== 'number') {
    return undefined;
  }
  if (Number.isInteger(now / old)) {
    return 'tighter';
  }
  return Number.isInteger(old / now) ? 'looser' : undefined;
}

/** Names of required fields: more of them is stricter. */
function names(
  old: JsonValue,
  now: JsonValue,
): 'tighter' | 'looser' | undefined {
  if (!Array.isArray(old) || !Array.isArray(now)) {
    return undefined;
  }
  const [olds, nows] = [new Set(old), new Set(now)];
  if (old.every(each => nows.has(each))) {
    return 'tighter';
  }
  return now.every(each => olds.has(each)) ? 'looser' : undefined;
}
