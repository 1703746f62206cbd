import { buildPackages } from '../packages/packPackages.ts';
import { judgeArchive } from '../packages/judgeArchive.ts';
import { readBuilt } from '../packages/readBuilt.ts';
import type { Stage } from './Stage.ts';

/** The packages as somebody installs them: built, and what would be packed looked at. */
export const packagesStage: Stage = {
  id: 'packages',
  async run() {
    const folders = await buildPackages();
    const judged = folders.map(folder => judgeArchive(readBuilt(folder)));
    return {
      counts: {
        passed: judged.filter(problems => problems.length === 0).length,
        failed: 0,
        skipped: 0,
      },
      problems: judged.flat(),
    };
  },
};
