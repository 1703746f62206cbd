import { MatchProblem } from './MatchProblem';

/** Problems told at most; a hostile file has a hundred thousand. */
const MOST = 50;

/** A part of a `match` as a function of what stands there. */
export type Test = (value: unknown) => boolean;

/** A place in the `match` that is being read, and the problems found so far. */
export interface Reading {
  keys: readonly (string | number)[];
  problems: MatchProblem[];
}

/** The place of one of its parts. */
export function within(
  { keys, problems }: Reading,
  key: string | number,
): Reading {
  return { keys: [...keys, key], problems };
}

/**
 * Notes a problem at the place; what stands there then fits nothing. A sentence
 * that takes long to find is made only where it is told.
 */
export function refuse(
  { keys, problems }: Reading,
  problem: string | (() => string),
): Test {
  if (problems.length < MOST) {
    problems.push({
      keys,
      problem: typeof problem === 'string' ? problem : problem(),
    });
  }
  return () => false;
}
