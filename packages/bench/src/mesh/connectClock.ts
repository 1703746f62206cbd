import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';

/** Tells when the catalog connected its providers. */
export interface ConnectClock {
  /** Milliseconds of `performance.now()`; throws before the catalog is up. */
  connectedAt(): number;
}

/** A module whose provider emits nothing and notes when it is connected. */
export function connectClock() {
  let connected: number | undefined;
  const clock: ConnectClock = {
    connectedAt: () => {
      if (connected === undefined) {
        throw new Error('The catalog has not connected its providers');
      }
      return connected;
    },
  };
  const module = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench-clock',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.addEntityProvider({
            getProviderName: () => 'bench-clock',
            connect: async () => {
              connected = performance.now();
            },
          });
        },
      });
    },
  });
  return { clock, module };
}
