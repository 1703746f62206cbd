import { keepLineEnds } from '@meshstage/plugin-data-mesh-common';

/** A document while it is mended. */
export interface DraftDocument {
  path: string;
  location?: string;
  /** The owner's text that is mended, with its own line ends. */
  base: string;
  /** sha256 of the bytes of `base`. */
  from: string;
  /** What stands in the editor; lines end with `\n` there. */
  value: string;
}

/** A text as an editor gives it back: every line ends with `\n`. */
export function shownText(text: string): string {
  return text.replace(/\r\n|\r/g, '\n');
}

/** Whether anything was typed. */
export function isChanged({ base, value }: DraftDocument): boolean {
  return value !== shownText(base);
}

/** The text to be published, with the line ends of the owner. */
export function mendedText({ base, value }: DraftDocument): string {
  return keepLineEnds(base, value);
}
