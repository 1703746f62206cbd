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

  it('sees a file that was replaced, and then written to, again and again', async () => {
    const path = folder.resolve('mesh/sub/a.yaml');
    for (let i = 1; i <= 4; i += 1) {
      await writeFile(`${path}.tmp`, String(i));
      await rename(`${path}.tmp`, path);
      expect(await callsAfter(2 * i - 1)).toBe(2 * i - 1);
      await writeFile(path, `${i} in place`);
      expect(await callsAfter(2 * i)).toBe(2 * i);
    }
  });

  it('sees what happens in folders that came later, or were replaced', async () => {
    await mkdir(folder.resolve('mesh/new/deep'), { recursive: true });
    expect(await callsAfter(1)).toBe(1);
    await writeFile(folder.resolve('mesh/new/deep/b.yaml'), 'b');
    expect(await callsAfter(2)).toBe(2);
    await rename(folder.resolve('mesh/new'), folder.resolve('away'));
    await mkdir(folder.resolve('mesh/new/deep'), { recursive: true });
    expect(await callsAfter(3)).toBe(3);
    await writeFile(folder.resolve('mesh/new/deep/c.yaml'), 'c');
    expect(await callsAfter(4)).toBe(4);
    await writeFile(folder.resolve('away/deep/b.yaml'), 'elsewhere');
    await wait(700);
    expect(calls).toBe(4);
  });

  it('does not look into folders with a leading dot', async () => {
    await mkdir(folder.resolve('mesh/.git'));
    expect(await callsAfter(1)).toBe(1);
    await writeFile(folder.resolve('mesh/.git/index'), 'x');
    await wait(700);
    expect(calls).toBe(1);
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
    expect(before).toBeGreaterThanOrEqual(1);
    await writeFile(folder.resolve('mesh/sub/a.yaml'), 'new');
    expect(await callsAfter(before + 1)).toBe(before + 1);
  });

  it('tells once that the folder is away, and once that it is back', async () => {
    await rename(folder.resolve('mesh'), folder.resolve('away'));
    expect(await callsAfter(1)).toBe(1);
    await wait(4_500);
    expect(calls).toBe(1);
    await rename(folder.resolve('away'), folder.resolve('mesh'));
    expect(await callsAfter(2)).toBe(2);
    await wait(2_500);
    expect(calls).toBe(2);
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
