import { NormalSla } from './normaliseSla';

/** Whether two promises are of one thing, in units that compare. */
export function isComparableSla(one: NormalSla, other: NormalSla): boolean {
  return one.term === other.term && one.unit === other.unit;
}

/** Whether a promise is better for readers than another that compares with it. */
export function isBetterSla(one: NormalSla, other: NormalSla): boolean {
  return one.term.better === 'up'
    ? one.value > other.value
    : one.value < other.value;
}
