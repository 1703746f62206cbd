import { WaiverWords } from '../../check/policies/givenWaivers.table';
import { counted } from '../../terminal/counted';

/** What is to be said about a waiver that was there before a change, and about several. */
export const WAIVER_WORDS_BEFORE: readonly WaiverWords[] = [
  {
    rule: 'waiver-counted-before',
    title: 'Waiver that counted before the change',
    all: waivers => waivers.counted,
    heading: count =>
      `${counted(count, 'waiver')} counted before the change, as ${
        count === 1 ? 'its file' : 'their files'
      } said:`,
    sentence: 'It counted before the change, as its file said.',
  },
  {
    rule: 'waiver-not-counted-before',
    title: 'Waiver that did not count before the change',
    all: waivers => waivers.notCounted,
    heading: count =>
      `${counted(count, 'waiver')} did not count before the change, and ${
        count === 1 ? 'is' : 'are'
      } gone or different now:`,
    sentence:
      'It did not count before the change, and is gone or different now.',
  },
];
