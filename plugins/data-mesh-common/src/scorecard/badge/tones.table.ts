import { BadgeTone } from './Badge';

/** Backgrounds on which white text of this size can be read. */
export const TONES: { readonly [T in BadgeTone]: string } = {
  good: '#1a7f37',
  fair: '#8a5d00',
  poor: '#b3261e',
  unknown: '#57606a',
};

/** Behind the label. */
export const LABEL_COLOR = '#3f444d';
