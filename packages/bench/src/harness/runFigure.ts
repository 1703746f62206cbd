import { Figure, FigureResult, RunOptions } from './Figure';

/** Runs one figure; the worst of its cases decides. */
export async function runFigure(
  figure: Figure,
  options: RunOptions,
): Promise<FigureResult> {
  const cases = await figure.run(options);
  const ratio = Math.max(...cases.map(({ ratio: value }) => value));
  // A ratio that is no number (nothing was measured) never passes.
  const measured = Number.isFinite(ratio);
  return {
    id: figure.id,
    cases,
    ratio,
    ...(figure.shownOnly === undefined
      ? {
          goal: figure.goal,
          fail: figure.fail,
          pass: measured && ratio <= figure.fail,
        }
      : { shownOnly: figure.shownOnly, pass: measured }),
    command: `npm run -s bench -- --only ${figure.id}`,
  };
}
