import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPicture } from './checkPicture.ts';

for (const [bytes, words] of [
  [9_999, /empty page/],
  [10_000, undefined],
  [200_000, undefined],
  [200_001, /more than 200000/],
] as const) {
  test(`a picture of ${bytes} bytes is ${words ? 'refused' : 'taken'}`, () => {
    const check = () => checkPicture('shelf.png', new Uint8Array(bytes));
    if (words) {
      assert.throws(check, words);
    } else {
      assert.doesNotThrow(check);
    }
  });
}
