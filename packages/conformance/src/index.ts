/**
 * Cases of governance as data.
 *
 * @packageDocumentation
 */
export { readCases } from './readCases';
export type { Case } from './Case';
