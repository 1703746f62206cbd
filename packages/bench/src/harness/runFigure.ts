import { Figure, FigureResult, RunOptions } from './Figure';

/** Runs one figure; the worst of its cases decides. */
export async function runFigure(
  figure: Figure,
  options: RunOptions,
): Promise<FigureResult> {
  const cases = await figure.run(options);
  const ratio = Math.max(...cases.map(({ ratio: value }) => value));
  return {
    id: figure.id,
    cases,
    ratio,
    goal: figure.goal,
    fail: figure.fail,
    // A ratio that is no number (nothing was measured) never passes.
    pass: ratio <= figure.fail,
    command: `npm run -s bench -- --only ${figure.id}`,
  };
}
