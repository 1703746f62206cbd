import { counted } from '../../terminal/counted';

/** How long one policy takes for one product. */
export interface BenchFigure {
  policy: string;
  forEach: string;
  /** Items of the product that it concerns. */
  concerned: number;
  seconds: number;
}

/** Figures as a table, the slowest policy first. */
export function benchTable(
  figures: readonly BenchFigure[],
  whole: { policies: number; columns: number; seconds: number },
): string {
  const rows = [...figures]
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ policy, forEach, concerned, seconds }) => [
      policy,
      forEach,
      String(concerned),
      microseconds(seconds),
    ]);
  const table = [['policy', 'for each', 'concerned', 'microseconds'], ...rows];
  const widths = table[0].map((_, column) =>
    Math.max(...table.map(row => row[column].length)),
  );
  return [
    ...table.map(row =>
      row
        .map((cell, column) =>
          column < 2
            ? cell.padEnd(widths[column])
            : cell.padStart(widths[column]),
        )
        .join('  '),
    ),
    '',
    `${counted(whole.policies, 'policy', 'policies')} together: ${microseconds(
      whole.seconds,
    )} microseconds for a product of ${counted(whole.columns, 'column')}.`,
    '',
  ].join('\n');
}

function microseconds(seconds: number): string {
  return (seconds * 1e6).toFixed(1);
}
