import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

const SUPERVISE = JSON.stringify(`${import.meta.dirname}/supervise.cjs`);

// A process that supervises a shell, which starts a process of its own: as
// npm start, Yarn and the backend do. It prints the number of the last one.
const TREE = `
  const { supervise, onStop } = require(${SUPERVISE});
  onStop(() => process.stdout.write('cleaned up\\n'));
  supervise('sh', ['-c', 'sleep 60 & echo $!; wait']);
`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isAlive(pid); tries++) {
    await sleep(100);
  }
  return !isAlive(pid);
}

/** Starts the tree below a shell, as npm does. */
async function startTree() {
  const shell = spawn(
    'sh',
    ['-c', '"$0" -e "$1"; true', process.execPath, TREE],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface({ input: shell.stdout });
  const seen: string[] = [];
  lines.on('line', line => seen.push(line));
  await once(lines, 'line');
  return { shell, seen, grandchild: Number(seen[0]) };
}

describe('children end with us', () => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    test(`when ${signal} ends the process above us`, async () => {
      const { shell, seen, grandchild } = await startTree();
      assert.ok(isAlive(grandchild));
      shell.kill(signal);
      assert.ok(await isGone(grandchild));
      await sleep(500);
      assert.deepEqual(seen.slice(1), ['cleaned up']);
    });
  }

  test('when we are told to end', async () => {
    const child = spawn(process.execPath, ['-e', TREE], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    assert.equal(code, 130);
    assert.ok(await isGone(Number(line)));
  });

  test('what a child leaves behind when it ends by itself ends too', async () => {
    const child = spawn(
      process.execPath,
      [
        '-e',
        `require(${SUPERVISE}).supervise('sh', ['-c', 'sleep 60 & echo $!'])`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    assert.ok(await isGone(Number(line)));
  });
});

test('the status and the end of the output are handed on', async () => {
  const program = `
    require(${SUPERVISE}).supervise('sh', ['-c', 'echo out; echo err >&2; exit 3'], { onOutput() {} })
      .ended.then(({ code, output }) => console.log(JSON.stringify({ code, lines: output.trim().split('\\n').sort() })));
  `;
  const child = spawn(process.execPath, ['-e', program]);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  assert.deepEqual(JSON.parse(line), { code: 3, lines: ['err', 'out'] });
});

test('a program that is not there is a failure, not a crash', async () => {
  const program = `
    require(${SUPERVISE}).supervise('./no-such-program', [], { onOutput() {} })
      .ended.then(({ code, output }) => console.log(code, output));
  `;
  const child = spawn(process.execPath, ['-e', program]);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  assert.match(line, /^127 .*ENOENT/);
});
