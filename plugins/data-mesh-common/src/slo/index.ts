export { durationOf } from './durationOf';
export { normaliseSla, slaTerm } from './normaliseSla';
export type { NormalSla } from './normaliseSla';
