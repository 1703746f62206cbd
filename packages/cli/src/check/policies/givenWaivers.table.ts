import { counted } from '../../terminal/counted';
import { GivenWaivers } from './GivenWaivers';

/** What is to be said about a waiver in a file, and about several. */
export interface WaiverWords {
  rule: string;
  title: string;
  all: (waivers: GivenWaivers) => GivenWaivers['counted'];
  /** Before a list of them. */
  heading: (count: number) => string;
  /** Of one. */
  sentence: string;
}

export const WAIVER_WORDS: readonly WaiverWords[] = [
  {
    rule: 'waiver-counted',
    title: 'Waiver that counts as its file says',
    all: ({ counted: all, idle = [] }) =>
      all.filter(waiver => !idle.includes(waiver)),
    heading: count =>
      `${counted(count, 'waiver counts', 'waivers count')} as ${
        count === 1 ? 'its file says' : 'their files say'
      }; nobody could be asked here whether who approved it may do so:`,
    sentence:
      'It counts here as its file says; whether who approved it may do so is known to the catalog of a portal.',
  },
  {
    rule: 'waiver-idle',
    title: 'Waiver that waives nothing',
    all: ({ idle = [] }) => idle,
    heading: count =>
      `${counted(count, 'waiver counts', 'waivers count')} and ${
        count === 1 ? 'waives' : 'waive'
      } nothing here: the policy is not asked, or nothing fails that is named so:`,
    sentence:
      'It waives nothing here: the policy is not asked, or nothing fails that is named so. Correct what it names, or remove it.',
  },
  {
    rule: 'waiver-not-counted',
    title: 'Waiver that does not count',
    all: waivers => waivers.notCounted,
    heading: count =>
      `${counted(
        count,
        'waiver does',
        'waivers do',
      )} not count: approved by nobody, or in a file with no policies of that level beside it:`,
    sentence:
      'It does not count here: nobody has approved it, or no policies of that level lie beside its file.',
  },
];
