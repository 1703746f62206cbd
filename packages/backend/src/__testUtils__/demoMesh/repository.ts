import { resolve } from 'node:path';

/** Root of the checkout; the paths of servers and of the SQL are below it. */
export const ROOT = resolve(__dirname, '../../../../..');

/** The folder that the demo portal reads its documents from. */
export const PRODUCTS = resolve(ROOT, 'examples/data-products');

/** The people, teams and domains of the demo. */
export const ORG = resolve(ROOT, 'examples/org');

/** Official schemas of the standards, where this machine has them. */
export const SPECS = resolve(
  process.env.MESHSTAGE_SHARED ?? resolve(ROOT, '../shared'),
  'specs',
);
