import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findBrowser } from './findBrowser.ts';

const at = (executablePath: string) => async () => ({
  origin: executablePath,
  executablePath,
  env: {},
});

describe('a browser', () => {
  test('that is there and does not start is none', async () => {
    await assert.rejects(
      findBrowser([async () => undefined, at('/bin/true')]),
      /No browser could be started.*\n\/bin\/true: /,
    );
  });

  test('that cannot be fetched is told with the reason', async () => {
    const broken = async () => {
      throw new Error('no network');
    };
    await assert.rejects(findBrowser([broken]), /Tried:\n.*no network/);
  });
});
