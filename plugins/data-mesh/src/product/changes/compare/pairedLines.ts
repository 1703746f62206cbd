import { diffLines } from '@meshstage/plugin-data-mesh-common';

/** A line of one side; numbers count from 1. */
export interface SideLine {
  number: number;
  text: string;
}

/** A row of two texts side by side. */
export type PairedRow =
  | {
      kind: 'line';
      state: 'same' | 'changed' | 'added' | 'removed';
      before?: SideLine;
      after?: SideLine;
    }
  /** A change below the line that it is about. */
  | { kind: 'note'; change: number }
  /** Equal lines that are folded; `key`, which is a line of the old text, unfolds them. */
  | { kind: 'fold'; key: number; lines: number };

/** Where a change stands: on the old side where it took something away, else on the new. */
export interface NotePlace {
  side: 'before' | 'after';
  line: number;
}

/** Equal lines around a change that stay in sight. */
const CONTEXT = 3;
/** Folding fewer lines saves nothing. */
const SHORTEST_FOLD = 4;

/**
 * Two texts as rows, line beside line, each change below its line. Long runs of
 * equal lines are folded unless `unfolded` holds their key.
 */
export function pairedLines(
  texts: { before: string; after: string },
  notes: readonly (NotePlace | undefined)[],
  unfolded: ReadonlySet<number>,
): PairedRow[] {
  const before = linesOf(texts.before);
  const after = linesOf(texts.after);
  const places = notesByLine(notes);
  const rows: PairedRow[] = [];
  let quiet: Extract<PairedRow, { kind: 'line' }>[] = [];

  /** Puts a run of equal lines down, folded where it is long. */
  function settle(isEnd: boolean) {
    const head = rows.length === 0 ? 0 : CONTEXT;
    const tail = isEnd ? 0 : CONTEXT;
    const hidden = quiet.length - head - tail;
    const key = quiet.at(0)?.before?.number ?? 0;
    if (hidden < SHORTEST_FOLD || unfolded.has(key)) {
      quiet.forEach(row => rows.push(row));
    } else {
      rows.push(...quiet.slice(0, head));
      rows.push({ kind: 'fold', key, lines: hidden });
      rows.push(...quiet.slice(quiet.length - tail));
    }
    quiet = [];
  }

  for (const row of zipped(before, after)) {
    const below = [
      ...(row.before ? places.before.get(row.before.number) ?? [] : []),
      ...(row.after ? places.after.get(row.after.number) ?? [] : []),
    ];
    if (row.state === 'same' && below.length === 0) {
      quiet.push({ kind: 'line', ...row });
    } else {
      settle(false);
      rows.push({ kind: 'line', ...row });
      below.forEach(change => rows.push({ kind: 'note', change }));
    }
  }
  settle(true);
  return rows;
}

type Line = Omit<Extract<PairedRow, { kind: 'line' }>, 'kind'>;

/** Runs of removed and added lines stand beside each other. */
function zipped(before: string[], after: string[]): Line[] {
  const lines: Line[] = [];
  let removed: SideLine[] = [];
  let added: SideLine[] = [];
  function settle() {
    for (let i = 0; i < Math.max(removed.length, added.length); i += 1) {
      const [old, now] = [removed.at(i), added.at(i)];
      const state = old && now ? 'changed' : 'added';
      lines.push({ state: now ? state : 'removed', before: old, after: now });
    }
    [removed, added] = [[], []];
  }
  const at = (lines_: string[], i: number) => ({
    number: i + 1,
    text: lines_[i],
  });
  for (const change of diffLines(before, after)) {
    if (change.kind === 'removed') {
      removed.push(at(before, change.before));
    } else if (change.kind === 'added') {
      added.push(at(after, change.after));
    } else {
      settle();
      lines.push({
        state: 'same',
        before: at(before, change.before),
        after: at(after, change.after),
      });
    }
  }
  settle();
  return lines;
}

function notesByLine(notes: readonly (NotePlace | undefined)[]) {
  const places = {
    before: new Map<number, number[]>(),
    after: new Map<number, number[]>(),
  };
  notes.forEach((place, change) => {
    if (place) {
      const there = places[place.side].get(place.line) ?? [];
      there.push(change);
      places[place.side].set(place.line, there);
    }
  });
  return places;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
