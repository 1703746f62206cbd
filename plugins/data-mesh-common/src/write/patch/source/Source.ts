import { JsonObject, JsonValue } from '../../../model';
import { usualLineEnd } from '../../text/usualLineEnd';
import { Lines } from './Lines';
import { Collection, entriesOf, isCollection, isList } from './entries';
import { ValueToken } from './tokens';

/** Habits of a text that what is added should share. */
export interface Habits {
  /** A text that is JSON stays JSON. */
  json: boolean;
  /** JSON without spaces between its tokens. */
  compact: boolean;
  lineEnd: string;
  /** Spaces of one level. */
  step: number;
  /** Whether the dashes of a list stand further right than its key. */
  indentedLists: boolean;
  singleQuotes: boolean;
  /** `{ a: 1 }` rather than `{a: 1}`. */
  paddedBraces: boolean;
}

/** A text that is being changed. */
export interface Source {
  lines: Lines;
  habits: Habits;
}

/** What is looked at of a text to learn how it is written. */
const MOST = { letters: 100_000, collections: 300 };

/** Learns how the owner writes. */
export function habitsOf(text: string, root: ValueToken): Habits {
  const indents = indentsOf(root, new Lines(text));
  const json = isJson(text);
  const beginning = text.slice(0, MOST.letters);
  const count = (pattern: RegExp) => beginning.match(pattern)?.length ?? 0;
  return {
    json,
    compact: json && !/["\]}\w][:,]\s/.test(beginning),
    lineEnd: usualLineEnd(text),
    step: indents.step ?? jsonStep(text) ?? 2,
    indentedLists: indents.lists !== 0,
    singleQuotes: count(/[:-] '/g) >= count(/[:-] "/g),
    paddedBraces: count(/\{ \S/g) >= count(/\{[^\s}]/g) && count(/\{ \S/g) > 0,
  };
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) {
    return false;
  }
  try {
    return typeof (JSON.parse(text) as JsonValue | JsonObject) === 'object';
  } catch {
    return false;
  }
}

function jsonStep(text: string): number | undefined {
  return /^[{[]\s*?\r?\n( +)/.exec(text.trimStart())?.[1].length;
}

/** Spaces from a key to the mapping, and to the list, below it, where each is first seen. */
function indentsOf(
  root: ValueToken,
  lines: Lines,
): { step?: number; lists?: number } {
  const found: { step?: number; lists?: number } = {};
  const open: Collection[] = isCollection(root) ? [root] : [];
  for (let at = 0; at < open.length && at < MOST.collections; at++) {
    const collection = open[at];
    if (collection.type === 'flow-collection') {
      continue;
    }
    for (const { start, value } of entriesOf(collection)) {
      if (isCollection(value)) {
        open.push(value);
        const further = lines.columnOf(value.offset) - lines.columnOf(start);
        if (collection.type === 'block-map' && value.type === 'block-map') {
          found.step ??= further;
        } else if (
          collection.type === 'block-map' &&
          value.type === 'block-seq' &&
          isList(value)
        ) {
          found.lists ??= further;
        }
      }
    }
    if (found.step !== undefined && found.lists !== undefined) {
      break;
    }
  }
  return found;
}
