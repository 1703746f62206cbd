import { Case, Door } from './Case';
import { readCases } from './readCases';

/** The cases that a door can be asked. */
export function casesFor(door: Door): Case[] {
  return readCases().filter(({ except }) => except[door] === undefined);
}
