import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { judgeChunks, problemsOf } from '../bytes/judgeChunks.ts';
import { readChunk } from '../bytes/readChunk.ts';
import { buildApp } from '../portal/buildApp.ts';
import type { Stage } from './Stage.ts';

/** How heavy the plugin is in the portal as it is built for production. */
export const bytesStage: Stage = {
  id: 'bytes',
  async run() {
    const folder = join(await buildApp(), 'static');
    const verdicts = judgeChunks(
      readdirSync(folder)
        .filter(file => file.endsWith('.js'))
        .map(file => readChunk(join(folder, file))),
    );
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
