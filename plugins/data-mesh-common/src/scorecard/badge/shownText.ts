import { plainText } from '../../model/plainText';

/** Unknown to XML, though characters. */
const NO_XML = /[\ufffe\uffff]/g;

/** Text of a stranger as it is shown: one line of at most so many characters, nothing invisible in it. */
export function shownText(text: string, most: number): string {
  return plainText(text.slice(0, most * 8).replace(NO_XML, ' '), most);
}
