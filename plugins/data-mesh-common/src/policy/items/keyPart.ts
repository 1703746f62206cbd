import { encodePart } from '../../model/encodePart';
import { textHash } from '../../model/textHash';

/** Of an encoded part; names may be megabytes long. */
const LONGEST = 160;
/** Most names; they stay as they are. */
const PLAIN = /^[\w.-]*$/;

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
    return PLAIN.test(text) ? text : encodePart(text);
  }
  return `${encodePart(text.slice(0, LONGEST))};${textHash(text)}`;
}
