import { runJest } from './runJest.ts';
import type { Stage } from './Stage.ts';

/** The tests of all packages. */
export const jestStage: Stage = {
  id: 'jest',
  run: folder => runJest(folder),
};
