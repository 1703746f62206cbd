import { rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { watchFolder } from './watchFolder';

jest.setTimeout(60_000);

describe('watchFolder', () => {
  const folder = createMockDirectory();
  let stop: (() => Promise<void>) | undefined;
  let calls = 0;

  beforeEach(async () => {
    calls = 0;
    folder.setContent({ mesh: { sub: { 'a.yaml': 'a' } } });
    stop = await watchFolder(folder.resolve('mesh'), () => {
      calls += 1;
    });
    await wait(100);
  });

  afterEach(async () => {
    await stop?.();
  });

  async function callsAfter(times: number) {
    for (let i = 0; i < 60 && calls < times; i += 1) {
      await wait(100);
    }
    return calls;
  }

  it('calls once for a burst of changes, at every depth', async () => {
    await mkdir(folder.resolve('mesh/sub/deep'));
    for (let i = 0; i < 10; i += 1) {
      await writeFile(folder.resolve('mesh/sub/a.yaml'), String(i));
      await wait(20);
    }
    expect(await callsAfter(1)).toBe(1);
    await wait(500);
    expect(calls).toBe(1);
    await writeFile(folder.resolve('mesh/sub/deep/b.yaml'), 'b');
    expect(await callsAfter(2)).toBe(2);
  });

  it('calls at last although the changes do not end', async () => {
    const until = Date.now() + 3_600;
    while (Date.now() < until) {
      await writeFile(folder.resolve('mesh/sub/a.yaml'), String(Date.now()));
      await wait(50);
    }
    expect(calls).toBeGreaterThanOrEqual(1);
  });

  it('watches a folder that was replaced', async () => {
    await rename(folder.resolve('mesh'), folder.resolve('old'));
    await mkdir(folder.resolve('mesh/sub'), { recursive: true });
    rmSync(folder.resolve('old'), { recursive: true });
    await wait(3_500);
    const before = calls;
    await writeFile(folder.resolve('mesh/sub/a.yaml'), 'new');
    expect(await callsAfter(before + 1)).toBe(before + 1);
  });

  it('says nothing any more once stopped', async () => {
    await writeFile(folder.resolve('mesh/sub/a.yaml'), 'changed');
    await stop?.();
    await rm(folder.resolve('mesh'), { recursive: true });
    await wait(700);
    expect(calls).toBe(0);
  });

  it('throws where there is no folder', async () => {
    await expect(
      watchFolder(folder.resolve('nowhere'), () => {}),
    ).rejects.toThrow('ENOENT');
  });
});
