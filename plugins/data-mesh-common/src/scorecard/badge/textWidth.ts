const NARROW = /[ !'(),.:;I[\]fijlrt|]/u;
const WIDE =
  /[%@MWmw\u{1100}-\u{11ff}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{ff00}-\u{ffef}\u{1f000}-\u{3ffff}]/u;

/** About how wide a text is in the letters of a badge, in pixels; the badge then makes it so. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += characterWidth(character);
  }
  return width;
}

function characterWidth(character: string): number {
  if (NARROW.test(character)) {
    return 4;
  }
  return WIDE.test(character) ? 11 : 7;
}
