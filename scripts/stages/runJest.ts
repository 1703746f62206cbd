import { join } from 'node:path';
import { countSessions } from '../postgres/countSessions.ts';
import { startTestServer, VARIABLE } from '../postgres/startTestServer.ts';
import { doorsNote } from './doorsNote.ts';
import {
  jestCounts,
  jestFailures,
  passedNamed,
  readJestReport,
  type JestReport,
} from './jestReport.ts';
import { postgresProblem } from './postgresProblem.ts';
import { runLine } from './runLine.ts';
import { sharedNote } from './sharedNote.ts';
import type { Findings } from './Stage.ts';

const TEST_TIMEOUT_MS = 60_000;

/**
 * Runs the tests of all packages, or of some, by Jest, the stores on SQLite
 * and PostgreSQL.
 *
 * @param folder - for the report
 * @param options - `packages` are names of packages; `env` is added to ours
 */
export async function runJest(
  folder: string,
  options: { packages?: string[]; env?: Record<string, string> } = {},
): Promise<Findings & { report: JestReport }> {
  const server = await startTestServer();
  try {
    const before = await countSessions(server.connectionString);
    const file = join(folder, 'report.json');
    const { packages = [], env } = options;
    const { code } = await runLine(
      { program: 'bin', args: ['backstage-cli', 'repo', 'test'] },
      {
        extra: [
          ...['--watchAll=false', '--ci', '--json', `--outputFile=${file}`],
          // On a busy machine of two cores a test may take long; no test says
          // anything about speed, so only one that hangs shall fail.
          `--testTimeout=${TEST_TIMEOUT_MS}`,
          ...(packages.length ? ['--selectProjects', ...packages] : []),
        ],
        env: {
          ...process.env,
          ...env,
          [VARIABLE]: server.connectionString,
          // Without it a PostgreSQL that is missing is looked for in Docker.
          BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        },
      },
    );
    const report = readJestReport(file);
    const counts = jestCounts(report);
    // Asking is a connection as well.
    const sessions =
      (await countSessions(server.connectionString)) - before - 1;
    const passed = passedNamed(report, /postgres/i);
    const problem = postgresProblem({ sessions, passed });
    return {
      report,
      counts,
      failures: jestFailures(report),
      notes: [
        `${passed} tests on PostgreSQL (${server.origin}, ${sessions} connections)`,
        sharedNote(report),
        doorsNote(report),
      ],
      problems: [
        ...(problem ? [problem] : []),
        ...(code !== 0 && counts.failed === 0
          ? [`Jest ended with status ${code}`]
          : []),
      ],
    };
  } finally {
    await server.stop();
  }
}
