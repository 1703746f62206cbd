export { durationOf } from './durationOf';
export { isBetterSla, isComparableSla } from './isBetterSla';
export { normaliseSla, slaTerm } from './normaliseSla';
export type { NormalSla } from './normaliseSla';
