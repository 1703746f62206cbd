import { JsonValue } from '../../../model';
import { MutationHow } from './Mutation';

/** What stands behind an operator, changed in one way. */
export interface WantedMutation {
  how: MutationHow;
  wanted: JsonValue;
  /** The value that is gone or was moved, and where to. */
  value: JsonValue;
  instead?: JsonValue;
}

/** Operators that take a list of values, of which each should matter. */
const SETS = new Set(['in', 'notIn', 'subsetOf']);
/** Operators that take bounds, which should be where they are. */
const BOUNDS = new Set(['atLeast', 'atMost', 'between', 'length']);
const MOST_VALUES = 20;
const FIRST_NUMBER = /\d+/;

/** Each value of a list left out, each bound moved by one in both directions. */
export function mutateWanted(
  operator: string,
  wanted: JsonValue,
): WantedMutation[] {
  if (SETS.has(operator) && Array.isArray(wanted)) {
    return wanted.length < 2
      ? []
      : wanted.slice(0, MOST_VALUES).map((value, index) => ({
          how: 'without',
          wanted: wanted.toSpliced(index, 1),
          value,
        }));
  }
  return BOUNDS.has(operator) ? mutateBounds(wanted) : [];
}

function mutateBounds(wanted: JsonValue): WantedMutation[] {
  if (Array.isArray(wanted)) {
    return wanted.flatMap((bound, index) =>
      moved(bound, other => wanted.with(index, other)),
    );
  }
  if (typeof wanted === 'object' && wanted !== null) {
    return Object.entries(wanted).flatMap(([end, bound]) =>
      moved(bound, other => ({ ...wanted, [end]: other })),
    );
  }
  return moved(wanted, other => other);
}

/** `P90D` to `P91D` and `P89D`, `2.0.0` to `3.0.0` and `1.0.0`. */
function moved(
  bound: JsonValue,
  within: (bound: JsonValue) => JsonValue,
): WantedMutation[] {
  return [1, -1].flatMap(step => {
    const instead = shifted(bound, step);
    return instead === undefined
      ? []
      : [{ how: 'moved', wanted: within(instead), value: bound, instead }];
  });
}

function shifted(bound: JsonValue, step: number): JsonValue | undefined {
  if (typeof bound === 'number') {
    return bound + step;
  }
  const [number] =
    (typeof bound === 'string' && FIRST_NUMBER.exec(bound)) || [];
  return number === undefined || typeof bound !== 'string'
    ? undefined
    : bound.replace(FIRST_NUMBER, shiftedDigits(number, step));
}

/** As long as before, so that a year or a month stays one. */
function shiftedDigits(digits: string, step: number): string {
  return String(Math.max(0, Number(digits) + step)).padStart(
    digits.length,
    '0',
  );
}
