import { CST, Parser } from 'yaml';

/** A value as it stands in the text, with every token around it. */
export type ValueToken =
  | CST.FlowScalar
  | CST.BlockScalar
  | CST.BlockMap
  | CST.BlockSequence
  | CollectionToken;

/** `{...}` or `[...]`. */
type CollectionToken = CST.FlowCollection;

const VALUES = new Set([
  'alias',
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'block-scalar',
  'block-map',
  'block-seq',
  'flow-collection',
]);

/** Whether a token is a value; an error of the parser is none. */
export function isValue(
  token: CST.Token | null | undefined,
): token is ValueToken {
  return token !== null && token !== undefined && VALUES.has(token.type);
}

/** The value of the first document that has one. */
export function rootOf(text: string): ValueToken | undefined {
  // A lone CR ends a line in YAML, which this parser does not know; the
  // lengths stay, so that every offset is one of the text.
  const lines = text.replace(/\r(?!\n)/g, '\n');
  for (const token of new Parser().parse(lines)) {
    if (token.type === 'document' && isValue(token.value)) {
      return token.value;
    }
  }
  return undefined;
}

/** Tokens beside values that say something. */
const SIGNS = new Set(['seq-item-ind', 'map-value-ind', 'anchor', 'tag']);

/** Where what a value says ends: no comment, no line end, no blank lines behind a block of text. */
export function endOf(token: ValueToken): number {
  switch (token.type) {
    case 'block-scalar':
      return endOfBlockScalar(token);
    case 'flow-collection': {
      const [close] = token.end;
      return close ? close.offset + close.source.length : token.offset;
    }
    case 'block-map':
    case 'block-seq': {
      // Offsets grow, so the last item that says something tells.
      for (let at = token.items.length - 1; at >= 0; at--) {
        const end = endOfItem(token.items[at]);
        if (end > 0) {
          return end;
        }
      }
      return token.offset;
    }
    default:
      return token.offset + token.source.length;
  }
}

/** 0 for comments alone. */
function endOfItem({
  start,
  key,
  sep = [],
  value,
}: CST.CollectionItem): number {
  if (isValue(value)) {
    return endOf(value);
  }
  const last = [...start, ...sep].findLast(({ type }) => SIGNS.has(type));
  return Math.max(
    last ? last.offset + last.source.length : 0,
    isValue(key) ? endOf(key) : 0,
  );
}

function endOfBlockScalar({ offset, props, source }: CST.BlockScalar): number {
  const header = props.find(({ type }) => type === 'block-scalar-header');
  const last = props.at(-1);
  const start =
    last && 'source' in last ? last.offset + last.source.length : offset;
  const keeps = header && 'source' in header && header.source.includes('+');
  const body = keeps ? source.replace(/\r?\n$/, '') : source.trimEnd();
  return body === '' && header && 'source' in header
    ? header.offset + header.source.length
    : start + body.length;
}

/** What a scalar says, quotes and escapes undone. */
export function scalarText(token: CST.FlowScalar | CST.BlockScalar): string {
  // What this parser objects to is for the reader to judge, which has let it pass.
  return CST.resolveAsScalar(token, false, () => undefined).value;
}
