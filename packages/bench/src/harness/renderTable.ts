import { FigureResult } from './Figure';

function verdict(result: FigureResult): string {
  if (!result.pass) {
    return 'FAILS';
  }
  return result.ratio <= result.goal ? 'ok' : 'over its goal';
}

/** The results as lines for a terminal, one per case. */
export function renderTable(results: FigureResult[]): string {
  return results
    .flatMap(result =>
      result.cases.map(
        one =>
          `${result.id}  ${one.ratio.toFixed(3)}  (goal ${
            result.goal
          }, fails above ${result.fail})  ${verdict(result)}  ${
            one.name
          }: ours ${one.ours.toFixed(2)} ${one.unit}, peer ${one.peer.toFixed(
            2,
          )} ${one.unit}`,
      ),
    )
    .join('\n');
}
