import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.cjs';
import { judgeChunks, problemsOf } from '../bytes/judgeChunks.ts';
import { readChunk } from '../bytes/readChunk.ts';
import { runLine } from './runLine.ts';
import type { Stage } from './Stage.ts';

const APP = join(root, 'packages', 'app');
const DIST = join(APP, 'dist');

/** The portal as it is built for production, and how heavy the plugin is in it. */
export const bytesStage: Stage = {
  id: 'bytes',
  async run() {
    const wasThere = existsSync(DIST);
    const line = { program: 'bin' as const, args: ['backstage-cli'] };
    const { code } = await runLine(line, {
      cwd: APP,
      extra: ['package', 'build'],
    });
    if (code !== 0) {
      throw new Error(`The portal cannot be built (status ${code}).`);
    }
    const folder = join(DIST, 'static');
    const verdicts = judgeChunks(
      readdirSync(folder)
        .filter(file => file.endsWith('.js'))
        .map(file => readChunk(join(folder, file))),
    );
    if (!wasThere) {
      // A backend that finds a built app serves it instead of the newest one.
      rmSync(DIST, { recursive: true, force: true });
    }
    for (const { name, known, bytes, ceiling } of verdicts) {
      process.stdout.write(
        `${String(bytes).padStart(
          7,
        )} of ${ceiling} bytes gzip: ${name}, ${known}\n`,
      );
    }
    const heaviest = Math.max(...verdicts.map(({ bytes }) => bytes));
    const fitting = verdicts.filter(({ bytes, ceiling }) => bytes <= ceiling);
    return {
      counts: { passed: fitting.length, failed: 0, skipped: 0 },
      notes: [
        `the heaviest of ${verdicts.length} chunks has ${heaviest} bytes`,
      ],
      problems: problemsOf(verdicts),
    };
  },
};
