import type {
  RenderedProblem,
  Severity,
} from '@meshstage/plugin-data-mesh-common';

/** A row of the text view: a line of the owner, or a problem below its line. */
export type TextRow =
  | { kind: 'line'; number: number; text: string; severity?: Severity }
  | { kind: 'problem'; problem: RenderedProblem; index: number };

const RANK: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/**
 * The owner's text as rows, each problem directly below the line that it is
 * about. Problems without a line come first; a line behind the end counts as
 * the last one.
 */
export function annotatedLines(
  text: string,
  problems: readonly RenderedProblem[],
): TextRow[] {
  const lines = text.split(/\r\n|\n|\r/);
  const byLine = new Map<number, TextRow[]>();
  problems.forEach((problem, index) => {
    const line = problem.line ? Math.min(problem.line, lines.length) : 0;
    const there = byLine.get(line) ?? [];
    there.push({ kind: 'problem', problem, index });
    byLine.set(line, there);
  });

  const rows: TextRow[] = [...(byLine.get(0) ?? [])];
  lines.forEach((line, index) => {
    const notes = byLine.get(index + 1) ?? [];
    const worst = notes.reduce<Severity | undefined>((severity, note) => {
      const next = note.kind === 'problem' ? note.problem.severity : undefined;
      return next && (!severity || RANK[next] > RANK[severity])
        ? next
        : severity;
    }, undefined);
    rows.push({
      kind: 'line',
      number: index + 1,
      text: line,
      ...(worst && { severity: worst }),
    });
    rows.push(...notes);
  });
  return rows;
}
