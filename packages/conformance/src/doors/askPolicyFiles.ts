import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Case } from '../Case';
import { checkContextOf } from '../context/checkContextOf';
import { itemOutcomeSchema } from '../outcomeSchema';

/** Makes the bundle where it is older than its sources. */
const PROGRAM = join(
  dirname(require.resolve('@meshstage/cli/package.json')),
  'bundle/run.cjs',
);

const printed = z.object({
  files: z.array(
    z.object({
      policies: z.array(
        z.object({
          policy: z.string(),
          item: z.string(),
          outcome: itemOutcomeSchema,
        }),
      ),
      notEvaluated: z.array(z.object({ policy: z.string() })),
    }),
  ),
});

/** What did not pass, each as policy, item and outcome, sorted; no item where it is not told. */
export type OpenItems = string[];

/**
 * What `data-mesh check --policies` says of the files of a case by the policies and
 * waivers of its global source, handed in as files. Of its context it takes what is
 * live, the catalog and the time.
 */
export function askPolicyFiles(given: Case): OpenItems {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return path;
  };
  try {
    const { policies: _, ...context } = checkContextOf(given);
    write('context.json', JSON.stringify(context));
    const sources = Object.entries(given.sources.global).flatMap(
      ([path, content]) => ['--policies', write(`global/${path}`, content)],
    );
    const paths = Object.entries(given.documents).map(([path, content]) =>
      write(path, content),
    );
    const { stdout } = spawnSync(
      process.execPath,
      [
        ...[PROGRAM, 'check', '--context', 'context.json', ...sources],
        ...['--format', 'json', ...paths],
      ],
      { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const { files } = printed.parse(JSON.parse(stdout.toString()));
    return files
      .flatMap(({ policies, notEvaluated }) => [
        ...policies.map(({ policy, item, outcome }) =>
          [policy.replace(/^files:global\//, 'global:'), item, outcome].join(
            ' ',
          ),
        ),
        ...notEvaluated.map(({ policy }) => `${policy}  not-evaluated`),
      ])
      .sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
