import { JsonValue } from '../../../model';
import { Changes } from './Changes';
import { firstChanges } from './firstChanges';
import { MutationHow } from './Mutation';
import { mutatePattern } from './mutatePattern';

/** What stands behind an operator, changed in one way. */
export interface WantedMutation {
  how: MutationHow;
  wanted: JsonValue;
  /** The value that is gone or was moved, and where to. */
  value: JsonValue;
  instead?: JsonValue;
  /** The pattern that remains. */
  leaves?: string;
}

/** Operators that take a list of values, of which each should matter. */
const SETS = new Set(['in', 'notIn', 'subsetOf']);
/** Operators that take bounds, which should be where they are. */
const BOUNDS = new Set(['atLeast', 'atMost', 'between', 'length']);
const MOST_VALUES = 20;
const NOTHING: Changes<WantedMutation> = { tried: [], left: 0 };
const FIRST_NUMBER = /\d+/;

/**
 * Each value of a list left out, each bound moved by one in both directions, each
 * part of a pattern left out.
 */
export function mutateWanted(
  operator: string,
  wanted: JsonValue,
): Changes<WantedMutation> {
  if (SETS.has(operator) && Array.isArray(wanted)) {
    const { tried, left } = firstChanges([...wanted.keys()], MOST_VALUES);
    return wanted.length < 2
      ? NOTHING
      : { tried: tried.map(index => without(wanted, index)), left };
  }
  if (operator === 'matches' && typeof wanted === 'string') {
    const { tried, left } = mutatePattern(wanted);
    return {
      tried: tried.map(({ pattern, gone }) => ({
        how: 'without',
        wanted: pattern,
        value: gone,
        leaves: pattern,
      })),
      left,
    };
  }
  return BOUNDS.has(operator)
    ? { tried: mutateBounds(wanted), left: 0 }
    : NOTHING;
}

function without(values: JsonValue[], index: number): WantedMutation {
  return {
    how: 'without',
    wanted: values.toSpliced(index, 1),
    value: values[index],
  };
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
