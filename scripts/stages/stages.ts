import { commands } from '../bootstrap/commands.cjs';
import { browserStage } from './browserStage.ts';
import { bytesStage } from './bytesStage.ts';
import { checkStage } from './checkStage.ts';
import { jestStage } from './jestStage.ts';
import { node22Stage } from './node22Stage.ts';
import { nodeTestStage } from './nodeTestStage.ts';
import { packagesStage } from './packagesStage.ts';
import type { Stage } from './Stage.ts';

/** All stages of `npm test`, the quick ones first. */
export const stages: Stage[] = [
  nodeTestStage('house', ['scripts/house/**/*.test.ts']),
  nodeTestStage('scripts', ['scripts/!(house)/**/*.test.ts']),
  checkStage('format', commands['prettier:check'] ?? []),
  checkStage('lint', commands.lint ?? []),
  checkStage('types', commands.tsc ?? []),
  checkStage('api', commands['api-reports']?.slice(-1) ?? [], ['--ci']),
  packagesStage,
  jestStage,
  bytesStage,
  // What `npm start` shows, and then everything in what is deployed.
  browserStage('start', { pages: 'development', files: ['signIn.test.ts'] }),
  browserStage('browser', { pages: 'built' }),
  // Fetches another Node: only where that was asked for.
  ...(process.env.MESHSTAGE_NODE22 ? [node22Stage] : []),
];
