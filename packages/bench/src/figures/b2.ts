import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';
import { ingestSides } from './ingest';

/** Rows that a product costs the catalog's search table against a bare entity. */
export const b2: Figure = {
  id: 'B2',
  title: 'Search rows per product: 2 ports, 2 consumed products, 3 tags',
  goal: 1.8,
  fail: 2.5,
  async run({ log }) {
    const sides = await ingestSides();
    try {
      return [
        // Rows are counted, not timed: one round says it all.
        await compare({
          name: 'rows per product against a bare entity',
          unit: 'rows',
          rounds: 1,
          log,
          ours: async () => (await sides.ours()).searchRowsPerEntity,
          peer: async () => (await sides.peer()).searchRowsPerEntity,
        }),
      ];
    } finally {
      await sides.stop();
    }
  },
};
