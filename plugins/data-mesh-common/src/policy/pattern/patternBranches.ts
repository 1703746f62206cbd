import { PATTERN_TOKEN } from './patternToken';

/** Something of a pattern that can be repeated, or an anchor, or flags. */
export interface PatternPiece {
  kind: 'anchor' | 'flags' | 'group' | 'other';
  start: number;
  /** Where its repetition begins. */
  bare: number;
  end: number;
  /** How often it stands there. */
  least: number;
  most: number;
  /** Of a group. */
  branches: readonly PatternBranch[];
}

/** One of alternatives, or all there is. */
export interface PatternBranch {
  start: number;
  end: number;
  pieces: PatternPiece[];
}

const FLAGS = /\(\?[a-zA-Z-]+\)/;
const OPENS = /\((?:\?(?:[a-zA-Z-]*:|P?<\w+>))?/;
const TOKENS = new RegExp(
  `(?<flags>${FLAGS.source})|(?<opens>${OPENS.source})|${PATTERN_TOKEN.source}`,
  'g',
);
const ANCHORS = new Set(['^', '$', '\\A', '\\z', '\\b', '\\B']);
const TIMES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['*', [0, Infinity]],
  ['+', [1, Infinity]],
  ['?', [0, 1]],
]);

/**
 * What a pattern that can be compiled is made of, with the places of all parts.
 */
export function patternBranches(pattern: string): PatternBranch[] {
  const outer: { branches: PatternBranch[]; start: number }[] = [];
  let branches: PatternBranch[] = [];
  let pieces: PatternPiece[] = [];
  const begin = (start: number) => {
    pieces = [];
    branches.push({ start, end: pattern.length, pieces });
  };
  const finish = (end: number) => {
    branches[branches.length - 1].end = end;
  };
  begin(0);
  for (const match of pattern.matchAll(TOKENS)) {
    const { 0: token, index: start, groups: { flags, opens } = {} } = match;
    const end = start + token.length;
    const last = pieces.at(-1);
    const times = timesOf(token, match[3], match[4]);
    if (opens !== undefined) {
      outer.push({ branches, start });
      branches = [];
      begin(end);
    } else if (token === '|') {
      finish(start);
      begin(end);
    } else if (token === ')') {
      finish(start);
      const inner = branches;
      const group = outer.pop();
      branches = group?.branches ?? [];
      pieces = branches.at(-1)?.pieces ?? [];
      pieces.push(piece('group', group?.start ?? start, end, inner));
    } else if (times && last) {
      // A second sign only says that as few as possible are taken.
      if (last.bare === last.end) {
        [last.least, last.most] = times;
      }
      last.end = end;
    } else {
      pieces.push(piece(kindOf(token, flags), start, end));
    }
  }
  return branches;
}

function timesOf(
  token: string,
  least: string | undefined,
  most: string | undefined,
): readonly [number, number] | undefined {
  if (least === undefined) {
    return TIMES.get(token);
  }
  const from = Number(least);
  return [from, most === undefined ? from : Number(most || Infinity)];
}

function kindOf(
  token: string,
  flags: string | undefined,
): PatternPiece['kind'] {
  if (flags !== undefined) {
    return 'flags';
  }
  return ANCHORS.has(token) ? 'anchor' : 'other';
}

function piece(
  kind: PatternPiece['kind'],
  start: number,
  end: number,
  branches: readonly PatternBranch[] = [],
): PatternPiece {
  return { kind, start, bare: end, end, least: 1, most: 1, branches };
}
