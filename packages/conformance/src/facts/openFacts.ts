import techInsightsPlugin from '@backstage-community/plugin-tech-insights-backend';
import techInsightsModuleDataMesh from '@meshstage/plugin-tech-insights-backend-module-data-mesh';
import { z } from 'zod';
import { Case } from '../Case';
import { openRegistry } from '../doors/openRegistry';

const RETRIEVER = 'data-mesh-governance';

const latest = z.object({
  [RETRIEVER]: z
    .object({ facts: z.record(z.string(), z.unknown()) })
    .optional(),
});

/** A registry in which the documents of a case are live, and tech-insights beside it. */
export async function openFacts(given: Case, setTime: (now: string) => void) {
  const registry = await openRegistry(given, {
    published: true,
    setTime,
    beside: {
      features: [techInsightsPlugin, techInsightsModuleDataMesh],
      config: {
        techInsights: {
          factRetrievers: {
            dataMeshGovernance: { cadence: '*/15 * * * *' },
          },
        },
      },
    },
  });
  return {
    registry,
    /** What tech-insights says of the product once it has asked again. */
    async facts() {
      await registry.run(RETRIEVER);
      const entity = encodeURIComponent(given.product);
      const path = `/tech-insights/facts/latest?entity=${entity}&ids[]=${RETRIEVER}`;
      return latest.parse(await registry.getBeside(path))[RETRIEVER]?.facts;
    },
  };
}
