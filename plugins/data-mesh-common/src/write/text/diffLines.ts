/** A line of two texts laid over each other; positions count from 0. @public */
export type LineChange =
  | { kind: 'same'; before: number; after: number }
  | { kind: 'removed'; before: number }
  | { kind: 'added'; after: number };

/** Beyond so many changed lines the changed part is shown as replaced whole. */
const MOST_CHANGES = 1_000;

/**
 * The shortest way from some lines to others (Myers, 1986), removed lines
 * before added ones.
 *
 * @public
 */
export function diffLines(
  before: readonly string[],
  after: readonly string[],
): LineChange[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) {
    head += 1;
  }
  let tail = 0;
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  const same = (count: number, a: number, b: number): LineChange[] =>
    Array.from({ length: count }, (_, i) => ({
      kind: 'same',
      before: a + i,
      after: b + i,
    }));
  const [ends, starts] = [before.length - tail, after.length - tail];
  return [
    ...same(head, 0, 0),
    ...middle(before.slice(head, ends), after.slice(head, starts)).map(change =>
      moved(change, head),
    ),
    ...same(tail, ends, starts),
  ];
}

function moved(change: LineChange, by: number): LineChange {
  switch (change.kind) {
    case 'removed':
      return { kind: 'removed', before: change.before + by };
    case 'added':
      return { kind: 'added', after: change.after + by };
    default:
      return {
        kind: 'same',
        before: change.before + by,
        after: change.after + by,
      };
  }
}

function middle(
  before: readonly string[],
  after: readonly string[],
): LineChange[] {
  const [m, n] = [before.length, after.length];
  const most = Math.min(m + n, MOST_CHANGES);
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  const at = (step: ReadonlyMap<number, number>, k: number) =>
    step.get(k) ?? -1;
  const isDown = (step: ReadonlyMap<number, number>, k: number, d: number) =>
    k === -d || (k !== d && at(step, k - 1) < at(step, k + 1));

  for (let d = 0; d <= most; d += 1) {
    trace.push(new Map(furthest));
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(furthest, k, d)
        ? at(furthest, k + 1)
        : at(furthest, k - 1) + 1;
      while (x < m && x - k < n && before[x] === after[x - k]) {
        x += 1;
      }
      furthest.set(k, x);
      if (x >= m && x - k >= n) {
        return walkBack(trace, isDown, m, n);
      }
    }
  }
  return [
    ...before.map((_, i): LineChange => ({ kind: 'removed', before: i })),
    ...after.map((_, i): LineChange => ({ kind: 'added', after: i })),
  ];
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  isDown: (step: ReadonlyMap<number, number>, k: number, d: number) => boolean,
  m: number,
  n: number,
): LineChange[] {
  const changes: LineChange[] = [];
  let [x, y] = [m, n];
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const step = trace[d];
    const k = x - y;
    const down = isDown(step, k, d);
    const fromK = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : step.get(fromK) ?? 0;
    const fromY = d === 0 ? 0 : fromX - fromK;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      changes.push({ kind: 'same', before: x, after: y });
    }
    if (d > 0) {
      changes.push(
        down
          ? { kind: 'added', after: fromY }
          : { kind: 'removed', before: fromX },
      );
    }
    [x, y] = [fromX, fromY];
  }
  return changes.reverse();
}
