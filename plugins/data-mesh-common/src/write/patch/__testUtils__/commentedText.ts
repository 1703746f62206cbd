import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import { JsonValue } from '../../../model';
import { Random } from '../../../read/__fixtures__/random';

/** A value as somebody might write it: comments, blank lines, quotes, brackets, line ends of any kind. */
export function commentedText(value: JsonValue, random: Random): string {
  if (random.int(5) === 0) {
    return JSON.stringify(value, null, random.pick([0, 2, '\t']));
  }
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, (key, node) => {
    if (isPair(node)) {
      return;
    }
    if (isMap(node) || isSeq(node)) {
      node.flow = random.int(8) === 0;
    } else if (isScalar(node) && typeof node.value === 'string') {
      node.type = random.pick([
        'PLAIN',
        'QUOTE_SINGLE',
        'QUOTE_DOUBLE',
        ...(key === 'key' ? [] : (['BLOCK_LITERAL', 'BLOCK_FOLDED'] as const)),
      ]);
    }
    if (isScalar(node) && random.int(4) === 0) {
      if (key === 'key') {
        node.commentBefore = ` about ${random.int(1_000)}`;
        node.spaceBefore = random.int(2) === 0;
      } else if (
        node.type !== 'BLOCK_LITERAL' &&
        node.type !== 'BLOCK_FOLDED'
      ) {
        node.comment = ` behind ${random.int(1_000)}`;
      }
    }
  });
  const text = document.toString({
    indent: random.pick([2, 3, 4]),
    indentSeq: random.int(2) === 0,
    lineWidth: random.pick([0, 40]),
    directives: random.int(6) === 0,
  });
  return random.int(4) === 0 ? text.replaceAll('\n', '\r\n') : text;
}
