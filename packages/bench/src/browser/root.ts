import { resolve } from 'node:path';

/** Root of the checkout. */
export const ROOT = resolve(__dirname, '../../../..');
