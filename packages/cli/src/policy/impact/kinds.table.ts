import { FlipKind, LevelFlipKind } from '@meshstage/plugin-data-mesh-common';
import { Colours } from '../../terminal/colours';

/** How a flip is called, and whether the product is worse off. */
export interface KindWords {
  words: string;
  worse: boolean;
  colour: keyof Colours;
}

/** Kinds of flips, the worst first. */
export const KIND_WORDS: { readonly [K in FlipKind]: KindWords } = {
  fails: { words: 'fails now', worse: true, colour: 'error' },
  refused: { words: 'is refused now', worse: true, colour: 'error' },
  unknown: { words: 'is unknown now', worse: true, colour: 'warning' },
  more: { words: 'fails in more', worse: true, colour: 'warning' },
  waived: { words: 'is waived now', worse: false, colour: 'note' },
  clears: { words: 'clears', worse: false, colour: 'good' },
};

/** Kinds of flips of levels, the worst first. */
export const LEVEL_KIND_WORDS: { readonly [K in LevelFlipKind]: KindWords } = {
  lost: { words: 'loses a level', worse: true, colour: 'error' },
  unknown: { words: 'has no known level', worse: true, colour: 'warning' },
  reached: { words: 'reaches a level', worse: false, colour: 'good' },
};
