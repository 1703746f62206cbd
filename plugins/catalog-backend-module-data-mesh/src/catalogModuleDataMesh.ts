import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { DataProductProcessor } from './kind/DataProductProcessor';
import { createFeed } from './provider/Feed';
import { DataMeshEntityProvider } from './provider/DataMeshEntityProvider';
import { readHeldStamps } from './provider/readHeldStamps';
import { readSchedule } from './readSchedule';

/**
 * Adds the kind `DataProduct` to the catalog, and the entity provider that
 * mirrors the registry of data products into it.
 *
 * @public
 */
export const catalogModuleDataMesh = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'data-mesh',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        catalog,
        config,
        discovery,
        events,
        lifecycle,
        logger,
        processing,
        scheduler,
      }) {
        const end = new AbortController();
        lifecycle.addShutdownHook(() => end.abort());

        processing.addProcessor(new DataProductProcessor());
        processing.addEntityProvider(
          new DataMeshEntityProvider({
            feed: createFeed({ auth, discovery }),
            readHeld: () => readHeldStamps({ auth, catalog }),
            events,
            taskRunner: scheduler.createScheduledTaskRunner(
              readSchedule(config),
            ),
            logger,
            signal: end.signal,
          }),
        );
      },
    });
  },
});
