import { compilePattern } from '../../pattern/compilePattern';
import {
  PatternBranch,
  patternBranches,
  PatternPiece,
} from '../../pattern/patternBranches';
import { Changes } from './Changes';
import { firstChanges } from './firstChanges';

/** A pattern without a part of it. */
export interface PatternMutation {
  pattern: string;
  /** What is gone. */
  gone: string;
}

/**
 * Whether a match may begin, or end, there. A pattern is looked for anywhere in a
 * text, so at its edges it is all the same whether more of the same follows.
 */
interface Edges {
  first: boolean;
  last: boolean;
}

type Cut = readonly [start: number, end: number];

const NO_EDGES: Edges = { first: false, last: false };
const MOST = 50;
const WORD = /^\w+$/;

/**
 * A pattern without each of its anchors, repetitions and alternatives in its turn.
 * What cannot be compiled is left out, and what is seen to mean the same: then no
 * test could notice it.
 */
export function mutatePattern(pattern: string): Changes<PatternMutation> {
  const found = new Map<string, PatternMutation>();
  const edges = { first: true, last: true };
  for (const [start, end] of cutsOf(patternBranches(pattern), edges, pattern)) {
    const changed = pattern.slice(0, start) + pattern.slice(end);
    if (!found.has(changed)) {
      found.set(changed, {
        pattern: changed,
        gone: pattern.slice(start, end),
      });
    }
  }
  const all = [...found.values()];
  const { tried, left } = firstChanges(all, MOST);
  return { tried: tried.filter(each => canBeRead(each.pattern)), left };
}

function canBeRead(pattern: string): boolean {
  return !('problem' in compilePattern(pattern));
}

function cutsOf(
  branches: readonly PatternBranch[],
  edges: Edges,
  pattern: string,
): Cut[] {
  return branches.flatMap((branch, index) => [
    ...(isNeeded(branch, branches, edges, pattern)
      ? [alternative(branch, index)]
      : []),
    ...branch.pieces.flatMap((piece, at) =>
      cutsOfPiece(piece, branch.pieces, at, edges, pattern),
    ),
  ]);
}

/** With the sign that parts it from the one before, or after. */
function alternative({ start, end }: PatternBranch, index: number): Cut {
  return index === 0 ? [start, end + 1] : [start - 1, end];
}

/** Whether none of the others fits wherever it does, as far as that is seen. */
function isNeeded(
  branch: PatternBranch,
  branches: readonly PatternBranch[],
  { first, last }: Edges,
  pattern: string,
): boolean {
  const textOf = ({ start, end }: PatternBranch) => pattern.slice(start, end);
  const text = textOf(branch);
  const others = branches.filter(other => other !== branch);
  return (
    others.length > 0 &&
    !others.some(other => {
      const shorter = textOf(other);
      const areWords = WORD.test(text) && WORD.test(shorter);
      return (
        shorter === text ||
        ((first || last) && mayBeEmpty(other)) ||
        (areWords && last && text.startsWith(shorter)) ||
        (areWords && first && text.endsWith(shorter))
      );
    })
  );
}

function cutsOfPiece(
  piece: PatternPiece,
  pieces: readonly PatternPiece[],
  at: number,
  outer: Edges,
  pattern: string,
): Cut[] {
  const { kind, start, bare, end, least, most, branches } = piece;
  const before = pieces.slice(0, at);
  const after = pieces.slice(at + 1);
  const edges = {
    first: outer.first && before.every(canBeMissing),
    last: outer.last && after.every(canBeMissing),
  };
  const isAtEdge = edges.first || edges.last;
  if (kind === 'anchor') {
    const isAnything = (other: PatternPiece | undefined) =>
      other !== undefined &&
      /^\.\*\??$/.test(pattern.slice(other.start, other.end));
    const bound = pattern.slice(start, end);
    const isVain =
      (bound === '^' && isAnything(after[0])) ||
      (bound === '$' && isAnything(before.at(-1)));
    return isVain ? [] : [[start, end]];
  }
  const isOnce = most === 1 && least === 1;
  const repetition: Cut[] =
    isOnce || (isAtEdge && least === 1) ? [] : [[bare, end]];
  // What need not be there at an edge does not matter at all.
  const inner =
    isAtEdge && least === 0
      ? []
      : cutsOf(branches, least > 1 ? NO_EDGES : edges, pattern);
  return [...repetition, ...inner];
}

function mayBeEmpty({ pieces }: PatternBranch): boolean {
  return pieces.every(canBeMissing);
}

function canBeMissing({ kind, least, branches }: PatternPiece): boolean {
  return (
    kind === 'flags' ||
    least === 0 ||
    (kind === 'group' && branches.some(mayBeEmpty))
  );
}
