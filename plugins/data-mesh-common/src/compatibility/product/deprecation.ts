import { fieldTrail, Judge } from '../walk/Pair';

/** A mark on a product or port opens the window (G1); taking it back is good news (G3). */
export function deprecation<T extends { deprecated: boolean }>(): Judge<T> {
  return pair => {
    const { before, after, run, name } = pair;
    const trail = fieldTrail(pair, 'deprecated');
    const finding = {
      before: before.deprecated,
      after: after.deprecated,
      data: { name },
    };
    if (after.deprecated) {
      run.add('G1', 'deprecated', trail, finding);
    } else {
      run.add('G3', 'activated', trail, finding);
    }
  };
}
