import { Verdict } from '../Verdict';

/** Kinds of things that hold `customProperties`. */
export type CustomHolder =
  | 'document'
  | 'object'
  | 'property'
  | 'server'
  | 'other';

/** A custom property that a rule knows, where it stands. */
interface KnownCustom {
  of: readonly CustomHolder[];
  verdict: Verdict;
}

function known(of: readonly CustomHolder[], is: Verdict): KnownCustom {
  return { of, verdict: is };
}

const UNIT = known(['property', 'object'], ['M1b', 'changed']);
const LAYOUT = known(
  ['document', 'object', 'property', 'server'],
  ['X1', 'changed'],
);

/** By name in lower case; every other one is not classified. */
export const KNOWN_CUSTOMS: ReadonlyMap<string, KnownCustom> = new Map([
  ['unit', UNIT],
  ['unitofmeasure', UNIT],
  ['currency', UNIT],
  ['writedefault', known(['property'], ['V6', 'write'])],
  ['sortorder', LAYOUT],
  ['partitionspec', LAYOUT],
  ['clustering', LAYOUT],
  ['filesize', LAYOUT],
  ['targetfilesize', LAYOUT],
  ['header', known(['server'], ['X2', 'format'])],
  ['compression', known(['server'], ['X2', 'compression'])],
]);
