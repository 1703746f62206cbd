import { quoted } from '../model/quoted';
import { nearName } from '../read/fields/nearName';

/** What is known of the words that stand somewhere. */
export interface Words {
  words: readonly string[];
  /** Owners can write others too; then only what must be misspelt is strange. */
  isOpen?: boolean;
}

/**
 * What is to be said of a word that is held against what never says it: such a
 * test would answer the same for ever, and nobody would be told.
 */
export function strangeWord(
  written: string,
  { words, isOpen = false }: Words,
): string | undefined {
  if (words.includes(written)) {
    return undefined;
  }
  const near = nearName(written, words);
  if (near === undefined && isOpen) {
    return undefined;
  }
  const known = words.map(word => `\`${word}\``).join(', ');
  return near === undefined
    ? `${quoted(written)} never stands there; known are ${known}.`
    : `${quoted(written)} never stands there; perhaps ${quoted(
        near,
      )} is meant.`;
}
