import { expectedError } from '../bootstrap/expectedError.cjs';
import type { Stage } from './Stage.ts';

/**
 * @param only - ids separated by commas; all stages without it
 * @throws when an id is not known
 */
export function selectStages(stages: Stage[], only?: string): Stage[] {
  if (only === undefined) {
    return stages;
  }
  const wanted = new Set(only.split(','));
  const known = new Map(stages.map(stage => [stage.id, stage]));
  for (const id of wanted) {
    if (!known.has(id)) {
      throw expectedError(
        `There is no stage '${id}'. There are: ${[...known.keys()].join(
          ', ',
        )}.`,
      );
    }
  }
  return stages.filter(({ id }) => wanted.has(id));
}
