import { join } from 'node:path';
import { commandLine } from '../bootstrap/commandLine.cjs';
import { root } from '../bootstrap/paths.cjs';
import { say } from '../bootstrap/say.cjs';
import { supervise } from '../bootstrap/supervise.cjs';
import { countSessions } from './countSessions.ts';
import type { TestServer } from './TestServer.ts';

/** The variable by which Backstage's TestDatabases find a server. */
export const VARIABLE = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

async function givenServer(): Promise<TestServer | undefined> {
  const connectionString = process.env[VARIABLE];
  if (!connectionString) {
    return undefined;
  }
  try {
    await countSessions(connectionString);
    return {
      origin: `the server named by ${VARIABLE}`,
      connectionString,
      stop: async () => {},
    };
  } catch (error) {
    say(
      `${VARIABLE} is set, but that server does not answer (${String(
        error,
      )}); starting an own one`,
    );
    return undefined;
  }
}

/**
 * A PostgreSQL server for tests: the one that the environment names, if it
 * answers, else one of our own whose data is gone when it stops.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = await givenServer();
  if (given) {
    return given;
  }
  let output = '';
  let ready: (line: string) => void = () => {};
  const firstLine = new Promise<string>(resolve => {
    ready = resolve;
  });
  const server = supervise(
    process.execPath,
    commandLine({
      program: 'node',
      args: [join(root, 'scripts', 'postgres', 'serve.ts')],
    }),
    {
      onOutput: text => {
        output += text;
        const line = output
          .split('\n')
          .find(each => each.startsWith('{"origin"'));
        if (line) {
          ready(line);
        }
      },
    },
  );
  const line = await Promise.race([
    firstLine,
    server.ended.then(() => {
      throw new Error(`PostgreSQL did not start.\n${output}`);
    }),
  ]);
  return { ...JSON.parse(line), stop: server.stop };
}
