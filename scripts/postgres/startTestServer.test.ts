import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { countSessions } from './countSessions.ts';
import { startTestServer, VARIABLE } from './startTestServer.ts';

test('a server starts, counts who came, and is gone when stopped', async () => {
  delete process.env[VARIABLE];
  const server = await startTestServer();
  try {
    const before = await countSessions(server.connectionString);
    await countSessions(server.connectionString);
    await sleep(100);
    const after = await countSessions(server.connectionString);
    assert.equal(after - before, 2);
  } finally {
    await server.stop();
  }
  await assert.rejects(countSessions(server.connectionString));
});

test('a server that the environment names is taken, if it answers', async () => {
  delete process.env[VARIABLE];
  const own = await startTestServer();
  try {
    process.env[VARIABLE] = own.connectionString;
    const given = await startTestServer();
    assert.equal(given.connectionString, own.connectionString);
    await given.stop();
    assert.ok((await countSessions(own.connectionString)) > 0);

    process.env[VARIABLE] = 'postgresql://postgres@127.0.0.1:1/postgres';
    const instead = await startTestServer();
    assert.notEqual(instead.connectionString, process.env[VARIABLE]);
    await instead.stop();
  } finally {
    delete process.env[VARIABLE];
    await own.stop();
  }
});
