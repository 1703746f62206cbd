import type { LevelReached } from '../../scorecard';

/** A level in a word, for machines; never one that nobody knows. */
export function levelWord(level: LevelReached): string {
  return level.state === 'reached' ? level.name : level.state;
}
