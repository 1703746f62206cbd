import { encodePart } from '../../model/encodePart';
import { textHash } from '../../model/textHash';

/** Of an encoded part; names may be megabytes long. */
const LONGEST = 160;

/** A part of an item's key: the stable id with `#`, else the name, else the position with `@`. */
export function keyPart(
  { id, name }: { id?: string; name?: string },
  index: number,
): string {
  if (id) {
    return `#${encoded(id)}`;
  }
  return name ? encoded(name) : `@${index}`;
}

function encoded(text: string): string {
  if (text.length <= LONGEST) {
    return isPlain(text) ? text : encodePart(text);
  }
  return `${encodePart(text.slice(0, LONGEST))};${textHash(text)}`;
}

/**
 * Whether a name has letters, digits, `_`, `.` and `-` only, as most have; they
 * stay as they are. There are thousands, and an expression takes longer.
 */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    const isDigit = code >= 0x30 && code <= 0x39;
    // `-`, `.` and `_`
    if (!isLetter && !isDigit && code !== 45 && code !== 46 && code !== 95) {
      return false;
    }
  }
  return true;
}
