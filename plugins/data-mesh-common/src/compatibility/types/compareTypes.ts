import { equal } from '../walk/equal';
import { CanonicalType, structureOf } from './CanonicalType';
import { compareNumbers } from './compareNumbers';
import { Verdict, verdict } from '../Verdict';

/** Which rule tells two types apart; `T12` where they are one. */
export function compareTypes(
  before: CanonicalType,
  after: CanonicalType,
): Verdict {
  if (equal(before, after)) {
    return verdict('T12', 'restated');
  }
  if (before.kind === 'other' || after.kind === 'other') {
    return verdict('Z1', 'type');
  }
  if (before.kind === 'unknown') {
    return verdict('T7', 'known');
  }
  if (structureOf(before.kind) !== structureOf(after.kind)) {
    return verdict('T11', 'changed');
  }
  return before.kind === after.kind
    ? sameKind(before, after)
    : compareNumbers(before, after) ?? otherKind(before, after);
}

function sameKind(before: CanonicalType, after: CanonicalType): Verdict {
  switch (before.kind) {
    case 'integer':
    case 'float':
    case 'decimal':
      return compareNumbers(before, after) ?? verdict('T10', 'changed');
    case 'string':
    case 'bytes':
      return compareLengths(before, after);
    case 'time':
    case 'timestamp':
      return compareTimes(before, after);
    case 'array':
      return compareElements(before, after);
    case 'map':
      return before.key && after.key && !equal(before.key, after.key)
        ? verdict('T11', 'map key')
        : compareElements(before, after);
    case 'struct':
      return compareFields(before, after);
    default:
      return verdict('T12', 'restated');
  }
}

/** What the logical type leaves open is no change. */
function compareTimes(before: CanonicalType, after: CanonicalType): Verdict {
  const open = before.zoned === undefined || after.zoned === undefined;
  return open ? verdict('T12', 'restated') : verdict('T8', 'changed');
}

function compareLengths(before: CanonicalType, after: CanonicalType): Verdict {
  const old = before.length ?? Infinity;
  const now = after.length ?? Infinity;
  if (old === now) {
    return verdict('Z1', 'type');
  }
  return verdict('T13', now > old ? 'raised' : 'lowered');
}

function compareElements(before: CanonicalType, after: CanonicalType): Verdict {
  return before.element && after.element
    ? compareTypes(before.element, after.element)
    : verdict('T12', 'restated');
}

/** Fields that are told in the text of a type only. Added ones are for a person to judge. */
function compareFields(before: CanonicalType, after: CanonicalType): Verdict {
  if (!before.fields || !after.fields) {
    return verdict('T12', 'restated');
  }
  const now = new Map(after.fields.map(({ name, type }) => [name, type]));
  const kept = before.fields.every(({ name, type }) =>
    equal(now.get(name), type),
  );
  return kept ? verdict('Z1', 'type') : verdict('T10', 'changed');
}

function otherKind(before: CanonicalType, after: CanonicalType): Verdict {
  const change = `${before.kind} ${after.kind}`;
  if (change === 'date timestamp') {
    return verdict('T6', 'promoted');
  }
  return change === 'string bytes' || change === 'bytes string'
    ? verdict('T9', 'promoted')
    : verdict('T10', 'changed');
}
