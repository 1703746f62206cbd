import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';

const CONSUMES = 'consumesDataProduct';
const CONSUMED_BY = 'dataProductConsumedBy';

/** Lets the catalog's graph draw which product consumes which; it knows built-in relations only. */
export const catalogGraphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogGraphApiRef,
          deps: {},
          factory: () =>
            new DefaultCatalogGraphApi({
              knownRelations: [...ALL_RELATIONS, CONSUMES, CONSUMED_BY],
              knownRelationPairs: [
                ...ALL_RELATION_PAIRS,
                [CONSUMES, CONSUMED_BY],
              ],
              defaultRelationTypes: { exclude: [] },
            }),
        }),
    }),
  ],
});
