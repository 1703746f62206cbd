import type {
  FlipKind,
  LevelFlipKind,
} from '@meshstage/plugin-data-mesh-common';
import type { Tone } from '../../text/StateBadge';

/** Every kind of flip, with the tone that it is shown in. */
export const flipTones: Record<FlipKind, Tone> = {
  fails: 'bad',
  refused: 'bad',
  unknown: 'warning',
  more: 'warning',
  waived: 'info',
  clears: 'good',
};

/** Every kind of flip of a level. */
export const levelFlipTones: Record<LevelFlipKind, Tone> = {
  lost: 'bad',
  unknown: 'warning',
  reached: 'good',
};
