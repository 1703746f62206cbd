import { Figure } from './Figure';

/** Which figures run, and what to tell of those that are left out. */
export function chooseFigures(
  figures: readonly Figure[],
  { only, rounds }: { only: readonly string[]; rounds: number },
): { chosen: Figure[]; leftOut: string[] } {
  const wanted = new Set(only);
  if (wanted.size > 0) {
    return { chosen: figures.filter(({ id }) => wanted.has(id)), leftOut: [] };
  }
  const isLeftOut = ({ needs }: Figure) => rounds === 1 && needs !== undefined;
  return {
    chosen: figures.filter(figure => !isLeftOut(figure)),
    leftOut: figures
      .filter(isLeftOut)
      .map(
        ({ id, needs }) =>
          `${id} is left out of a quick run, for it needs ${needs}: --only ${id} runs it`,
      ),
  };
}
