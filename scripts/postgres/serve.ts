// A throw-away PostgreSQL as a process of its own: whatever ends the one that
// started it, even SIGKILL, ends the server and removes its data.
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../portal/freePort.ts';
import { onStop, stopAll, supervise } from '../bootstrap/supervise.cjs';
import { findPostgresBinaries } from './findPostgresBinaries.ts';
import { readableHome } from './readableHome.ts';
import { unprivilegedUser } from './unprivilegedUser.ts';

const DEADLINE_MS = 60_000;
// An open port is not enough: a server that is starting up refuses sessions.
const READY = 'database system is ready to accept connections';

const runAs = unprivilegedUser();
const binaries = await findPostgresBinaries();
const folder = mkdtempSync(join(tmpdir(), 'meshstage-postgres-'));
onStop(() => rmSync(folder, { recursive: true, force: true }));
if (runAs.uid !== undefined && runAs.gid !== undefined) {
  chownSync(folder, runAs.uid, runAs.gid);
}
const bin = readableHome(binaries, runAs, folder);
const data = join(folder, 'data');
let output = '';
const quietly = {
  ...runAs,
  cwd: folder,
  env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  onOutput: (text: string) => {
    output = (output + text).slice(-4000);
  },
};

const prepared = await supervise(
  join(bin, 'initdb'),
  [
    '-D',
    data,
    ...'-U postgres -A trust -E UTF8 --locale=C --no-sync'.split(' '),
  ],
  quietly,
).ended;
if (prepared.code === 0) {
  const port = await freePort();
  const server = supervise(
    join(bin, 'postgres'),
    // Nothing of it has to survive a crash; tests open many connections.
    [
      ...['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', ''],
      ...['fsync', 'synchronous_commit', 'full_page_writes'].flatMap(name => [
        '-c',
        `${name}=off`,
      ]),
      ...['-c', 'max_connections=500'],
    ],
    quietly,
  );
  let hasEnded = false;
  server.ended.then(() => {
    hasEnded = true;
  });
  const deadline = Date.now() + DEADLINE_MS;
  const isReady = () => output.includes(READY);
  while (!isReady() && !hasEnded && Date.now() < deadline) {
    await sleep(20);
  }
  if (isReady()) {
    process.stdout.write(
      `${JSON.stringify({
        origin: binaries.origin,
        connectionString: `postgresql://postgres@127.0.0.1:${port}/postgres`,
      })}\n`,
    );
    await server.ended;
  }
}
process.stderr.write(`PostgreSQL (${binaries.origin}) has ended:\n${output}\n`);
await stopAll();
process.exit(1);
