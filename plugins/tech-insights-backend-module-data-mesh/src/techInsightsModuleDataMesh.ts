import { createBackendModule } from '@backstage/backend-plugin-api';
import { techInsightsFactRetrieversExtensionPoint } from '@backstage-community/plugin-tech-insights-node';
import { governanceFactRetriever } from './governanceFactRetriever';

/**
 * Offers what policies and scorecards say of data products to tech-insights,
 * which asks where `techInsights.factRetrievers.dataMeshGovernance` says when.
 *
 * @public
 */
export const techInsightsModuleDataMesh = createBackendModule({
  pluginId: 'tech-insights',
  moduleId: 'data-mesh',
  register(reg) {
    reg.registerInit({
      deps: { retrievers: techInsightsFactRetrieversExtensionPoint },
      async init({ retrievers }) {
        retrievers.addFactRetrievers({
          dataMeshGovernance: governanceFactRetriever,
        });
      },
    });
  },
});
