import { FigureResult } from './Figure';

/** Of one case: that another misses the goal says nothing of it. */
function verdict({ pass, goal, fail }: FigureResult, ratio: number): string {
  if (goal === undefined || fail === undefined) {
    return pass ? 'shown beside' : 'FAILS';
  }
  if (ratio <= goal) {
    return 'ok';
  }
  return ratio <= fail ? 'over its goal' : 'FAILS';
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
            one.ratio,
          )}  ${one.name}: ours ${one.ours.toFixed(2)} ${
            one.unit
          }, peer ${one.peer.toFixed(2)} ${one.unit}`,
      ),
    )
    .join('\n');
}
