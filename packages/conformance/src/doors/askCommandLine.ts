import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { Answer } from '../Answer';
import { Case } from '../Case';
import { checkContextOf } from '../context/checkContextOf';
import { itemOutcomeSchema, outcomeSchema } from '../outcomeSchema';
import { policyAnswer } from '../policyAnswer';
import { problemLine } from '../problemLine';
import { stateSchema } from '../stateSchema';

/** Makes the bundle where it is older than its sources. */
const PROGRAM = join(
  dirname(require.resolve('@meshstage/cli/package.json')),
  'bundle/run.cjs',
);

const printed = z.object({
  gate: z.tuple([
    z.object({
      state: stateSchema,
      problems: z.array(
        z.object({
          code: z.string(),
          policy: z.string().nullable(),
          item: z.string().nullable(),
        }),
      ),
      verdicts: z.array(
        z.object({
          policy: z.string(),
          outcome: outcomeSchema,
          counts: z.record(itemOutcomeSchema, z.int()),
          evidence: z.array(
            z.object({ path: z.string(), outcome: itemOutcomeSchema }),
          ),
        }),
      ),
    }),
  ]),
  fails: z.boolean(),
});

/** What `data-mesh check` says of the files of a case, with its context in another. */
export async function askCommandLine(given: Case): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const context = JSON.stringify(checkContextOf(given));
    writeFileSync(join(folder, 'context.json'), context);
    const paths = Object.entries(given.documents).map(([path, content]) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return path;
    });
    const child = spawn(
      process.execPath,
      [
        ...[PROGRAM, 'check', '--context', 'context.json'],
        ...['--format', 'json', ...paths],
      ],
      { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = new Promise<number | null>(resolve => {
      child.on('close', resolve);
    });
    const output: unknown = JSON.parse(await text(child.stdout));
    const { gate, fails } = printed.parse(output);
    const [{ state, problems, verdicts }] = gate;
    const status = await ended;
    if (status !== (fails ? 1 : 0) || fails !== (state === 'refused')) {
      throw new Error(`It ended with status ${status} and is ${state}`);
    }
    return {
      state,
      problems: problems
        .map(({ code, ...data }) => problemLine({ code, data }))
        .sort(),
      verdicts: Object.fromEntries(
        verdicts.map(each => [each.policy, policyAnswer(each)]),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
