import { FigureResult } from './Figure';

function verdict({ pass, ratio, goal }: FigureResult): string {
  if (!pass) {
    return 'FAILS';
  }
  if (goal === undefined) {
    return 'shown beside';
  }
  return ratio <= goal ? 'ok' : 'over its goal';
}

function bounds({ goal, fail }: FigureResult): string {
  return goal === undefined
    ? '(no bound)'
    : `(goal ${goal}, fails above ${fail})`;
}

/** The results as lines for a terminal, one per case. */
export function renderTable(results: FigureResult[]): string {
  return results
    .flatMap(result =>
      result.cases.map(
        one =>
          `${result.id}  ${one.ratio.toFixed(3)}  ${bounds(result)}  ${verdict(
            result,
          )}  ${one.name}: ours ${one.ours.toFixed(2)} ${
            one.unit
          }, peer ${one.peer.toFixed(2)} ${one.unit}`,
      ),
    )
    .join('\n');
}
