import { FlipKind, LevelFlipKind } from './Impact';

/** What flips, the worst first. @public */
export const FLIP_KINDS: readonly FlipKind[] = [
  'fails',
  'refused',
  'unknown',
  'more',
  'waived',
  'clears',
];

/** What becomes of levels, the worst first. @public */
export const LEVEL_FLIP_KINDS: readonly LevelFlipKind[] = [
  'lost',
  'unknown',
  'reached',
];
