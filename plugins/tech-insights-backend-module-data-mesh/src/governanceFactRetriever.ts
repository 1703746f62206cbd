import {
  FactRetriever,
  TechInsightFact,
} from '@backstage-community/plugin-tech-insights-node';
import { factSchema } from './factSchema.table';
import { readStandings } from './readStandings';
import { toFact } from './toFact';

/**
 * Facts about data products, one row for each that was judged as things are now.
 * Of all others nothing is told: what was told of them before stays, with its
 * time. Throws when the mesh does not answer, so that nothing is told at all.
 */
export const governanceFactRetriever: FactRetriever = {
  id: 'data-mesh-governance',
  version: '1.0.0',
  title: 'Data product governance',
  description:
    'What the policies and scorecards of the data mesh say of a data product',
  entityFilter: [{ kind: 'dataproduct' }],
  schema: factSchema,
  async handler({ auth, discovery, logger }) {
    const facts: TechInsightFact[] = [];
    let unsure = 0;
    for await (const standing of readStandings({ auth, discovery })) {
      const fact = toFact(standing);
      if (fact) {
        facts.push(fact);
      } else {
        unsure += 1;
      }
    }
    if (unsure > 0) {
      logger.info(
        `${unsure} data products were not judged as things are now, so nothing is told of them`,
      );
    }
    return facts;
  },
};
