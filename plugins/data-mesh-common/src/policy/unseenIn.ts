import { hasInvisible } from '../model/plainText';
import { quoted } from '../model/quoted';

/** What is to be said of a word that is not what people read; no owner will write it so. */
export function unseenIn(word: string): string | undefined {
  return hasInvisible(word)
    ? `In ${quoted(word)} is a character that nobody sees; write the word anew.`
    : undefined;
}
