import { Verdict } from '../Verdict';
import { compareLeaves, LeafRule, NOT_CLASSIFIED } from './compareLeaves';
import { fieldTrail, Judge, Pair } from './Pair';

/** One rule answers for the field, whatever it holds. */
export function by<T>(is: Verdict): Judge<T> {
  return leaves({ is });
}

/** No rule answers for the field yet. */
export function notClassified<T>(): Judge<T> {
  return leaves(NOT_CLASSIFIED);
}

function leaves<T>(leaf: LeafRule): Judge<T> {
  return (pair, fields) => {
    for (const field of fields) {
      compareField(pair, field, leaf);
    }
  };
}

/** Compares one field down to its leaves under one rule. */
export function compareField<T>(
  pair: Pair<T>,
  field: keyof T & string,
  leaf: LeafRule,
): void {
  const { before, after, run, name } = pair;
  compareLeaves(
    run,
    fieldTrail(pair, field),
    before[field],
    after[field],
    leaf,
    { name, field },
  );
}

/** The field is what two things are paired by, or another judgement speaks of it. */
export function elsewhere<T>(): Judge<T> {
  return () => undefined;
}
