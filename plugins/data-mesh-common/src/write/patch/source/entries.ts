import { CST } from 'yaml';
import { endOf, isValue, scalarText, ValueToken } from './tokens';

/** A collection of the text. */
export type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

/** An item of a list or a key with its value, as it stands in the text. */
export interface Entry {
  /** Quotes and escapes undone; absent for an item. */
  key?: string;
  keyToken?: CST.FlowScalar;
  value?: ValueToken;
  /** Of the value, as it is written: `!!str`. */
  tag?: string;
  /** Of the key, the dash or the item, anchors and tags included. */
  start: number;
  /** Behind the dash or colon with the anchors and tags that follow; where an item of `[...]` starts. */
  valueFrom: number;
  /** Whether a dash or a colon is there. */
  marked: boolean;
  end: number;
  /** In `{...}` or `[...]`: the comma behind it. */
  comma?: number;
  /** In a form that is not patched, such as `? key`. */
  unusual: boolean;
}

const PROPS = new Set(['anchor', 'tag']);

export function isCollection(
  token: ValueToken | undefined,
): token is Collection {
  return (
    token?.type === 'block-map' ||
    token?.type === 'block-seq' ||
    token?.type === 'flow-collection'
  );
}

/** Whether a collection is a list. */
export function isList(collection: Collection): boolean {
  return (
    collection.type === 'block-seq' ||
    (collection.type === 'flow-collection' &&
      collection.start.type === 'flow-seq-start')
  );
}

/** What a collection holds, in the order of the text. */
export function entriesOf(collection: Collection): Entry[] {
  const entries: Entry[] = [];
  for (const item of collection.items) {
    const comma = item.start.find(({ type }) => type === 'comma');
    const before = entries.at(-1);
    if (comma && before) {
      before.comma = comma.offset;
    }
    if (holdsSomething(item, collection)) {
      entries.push(entryOf(item, isList(collection)));
    }
  }
  return entries;
}

/** Comments behind the last entry are an item of their own to the parser. */
function holdsSomething(
  { start, key, sep, value }: CST.CollectionItem,
  { type }: Collection,
): boolean {
  return type === 'block-seq'
    ? start.some(token => token.type === 'seq-item-ind')
    : Boolean(key || value || sep?.length);
}

function entryOf(
  { start, key, sep = [], value }: CST.CollectionItem,
  ofList: boolean,
): Entry {
  const signs = [...start, ...sep].filter(
    ({ type }) =>
      PROPS.has(type) || type === 'seq-item-ind' || type === 'map-value-ind',
  );
  const mark = signs.findLast(({ type }) => !PROPS.has(type));
  const lastSign = signs.at(-1);
  const keyToken = key && isValue(key) && 'source' in key ? key : undefined;
  const content = isValue(value) ? value : undefined;
  const tag = (ofList ? start : sep).find(({ type }) => type === 'tag');
  const first = ofList
    ? signs[0] ?? content
    : start.find(({ type }) => PROPS.has(type)) ?? key ?? mark;
  const from = first?.offset ?? 0;
  const marked = mark !== undefined;
  const bareFrom = keyToken ? endOf(keyToken) : content?.offset ?? from;
  const valueFrom =
    marked && lastSign ? lastSign.offset + lastSign.source.length : bareFrom;
  const isScalar =
    keyToken !== undefined &&
    keyToken.type !== 'alias' &&
    keyToken.type !== 'block-scalar';
  return {
    key: isScalar ? scalarText(keyToken) : undefined,
    keyToken: isScalar ? keyToken : undefined,
    value: content,
    tag: tag?.source,
    start: from,
    valueFrom,
    marked,
    end: Math.max(valueFrom, content ? endOf(content) : 0),
    unusual:
      start.some(({ type }) => type === 'explicit-key-ind') ||
      (ofList ? Boolean(key || sep.length) : !isScalar) ||
      (value !== undefined && !content),
  };
}
