import { Colours } from '../../terminal/colours';
import { printable } from '../../terminal/printable';
import { GivenWaivers } from './GivenWaivers';
import { WAIVER_WORDS, WaiverWords } from './givenWaivers.table';

/** What is to be said about waivers in files, for people; nothing where there are none. */
export function waiverTexts(
  waivers: GivenWaivers | undefined,
  colours: Colours,
  words: readonly WaiverWords[] = WAIVER_WORDS,
): string[] {
  return words.flatMap(({ all, heading }) => {
    const told = waivers ? all(waivers) : [];
    return told.length === 0
      ? []
      : [
          '',
          heading(told.length),
          ...told.map(
            ({ policy, product, path, at, expires }) =>
              `  ${colours.dim(`[${policy}]`)} ${printable(
                `${path}:${at.line}`,
              )} of ${printable(product)}, until ${expires}`,
          ),
        ];
  });
}
