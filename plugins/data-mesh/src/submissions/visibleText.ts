/** Longer lines are cut: a browser lays out one huge line very slowly. */
const LONGEST_LINE = 2_000;

/**
 * Characters that cannot be seen or that change the order of what is read are
 * shown by their number, so that a text cannot look like another one. Tabs and
 * the joiners that emoji and Persian need stay.
 */
const HIDDEN = /(?![\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line of an owner's text as it is put on the screen. */
export function visibleText(line: string): string {
  const shown = line
    .slice(0, LONGEST_LINE)
    .replace(
      HIDDEN,
      character =>
        `[U+${character
          .codePointAt(0)!
          .toString(16)
          .toUpperCase()
          .padStart(4, '0')}]`,
    );
  return line.length > LONGEST_LINE
    ? `${shown} … (+${line.length - LONGEST_LINE})`
    : shown;
}
