import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopAll } from '../bootstrap/supervise.cjs';
import { countSessions } from './countSessions.ts';
import { startTestServer, VARIABLE } from './startTestServer.ts';

beforeEach(() => {
  delete process.env[VARIABLE];
});
after(stopAll);

test('a server starts, counts who came, and is gone when stopped', async () => {
  const server = await startTestServer();
  const first = await countSessions(server.connectionString);
  await countSessions(server.connectionString);
  await sleep(100);
  const second = await countSessions(server.connectionString);
  assert.equal(second - first, 2);
  await server.stop();
  await assert.rejects(countSessions(server.connectionString));
});

test('a server that the environment names is taken', async () => {
  const own = await startTestServer();
  process.env[VARIABLE] = own.connectionString;
  const given = await startTestServer();
  assert.equal(given.connectionString, own.connectionString);
  await given.stop();
  assert.ok((await countSessions(own.connectionString)) > 0);
});

test('a server that the environment names and that does not answer is not', async () => {
  process.env[VARIABLE] = 'postgresql://postgres@127.0.0.1:1/postgres';
  const instead = await startTestServer();
  assert.notEqual(instead.connectionString, process.env[VARIABLE]);
  assert.ok((await countSessions(instead.connectionString)) > 0);
});
