import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { createColumnCollatorFactory } from './columns/createColumnCollatorFactory';
import { createFeed } from './feed/createFeed';
import { createProductCollatorFactory } from './products/createProductCollatorFactory';
import { readOptions } from './readOptions';

/**
 * Indexes data products and their columns for the search of the portal.
 *
 * @public
 */
export const searchModuleDataMesh = createBackendModule({
  pluginId: 'search',
  moduleId: 'data-mesh',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ config, indexRegistry, scheduler, ...services }) {
        const { schedule, locationTemplate } = readOptions(config);
        const feed = createFeed(services);
        for (const createFactory of [
          createProductCollatorFactory,
          createColumnCollatorFactory,
        ]) {
          indexRegistry.addCollator({
            factory: createFactory({ feed, locationTemplate }),
            schedule: scheduler.createScheduledTaskRunner(schedule),
          });
        }
      },
    });
  },
});
