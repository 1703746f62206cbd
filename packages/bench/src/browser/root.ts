import { dirname, resolve } from 'node:path';

/** Root of the checkout. */
export const ROOT = resolve(
  dirname(require.resolve('@meshstage/bench/package.json')),
  '../..',
);
