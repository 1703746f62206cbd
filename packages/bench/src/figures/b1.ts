import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';
import { INGESTED_PRODUCTS, ingestSides } from './ingest';

/** Catalog time through our registry, provider and processor against bare entities. */
export const b1: Figure = {
  id: 'B1',
  title: `Catalog time to ingest ${INGESTED_PRODUCTS} products, a tenth with 2,000 columns`,
  goal: 1.25,
  fail: 1.5,
  async run({ rounds, log }) {
    const sides = await ingestSides();
    try {
      return [
        await compare({
          name: `${INGESTED_PRODUCTS} products against bare entities`,
          unit: 's',
          rounds,
          log,
          ours: async () => (await sides.ours()).seconds,
          peer: async () => (await sides.peer()).seconds,
        }),
      ];
    } finally {
      await sides.stop();
    }
  },
};
