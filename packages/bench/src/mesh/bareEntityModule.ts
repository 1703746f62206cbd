import { createBackendModule } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

const LOCATION = 'url:https://bench.example.com/bare';

/**
 * The least that a Component can be that has the relations of product `index`:
 * an owner, something that it is part of, and two dependencies.
 */
function bareEntity(index: number): Entity {
  const dependsOn =
    index < 2
      ? []
      : [index - 1, index - 2].map(n => `component:bench/bare-${n}`);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `bare-${index}`,
      namespace: 'bench',
      annotations: {
        'backstage.io/managed-by-location': LOCATION,
        'backstage.io/managed-by-origin-location': LOCATION,
      },
    },
    spec: {
      type: 'aggregate',
      lifecycle: 'active',
      owner: 'group:default/bench-team',
      system: 'system:default/bench',
      ...(dependsOn.length > 0 && { dependsOn }),
    },
  };
}

class BareEntityProvider implements EntityProvider {
  constructor(private readonly count: number) {}

  getProviderName() {
    return 'bench-bare';
  }

  async connect(connection: EntityProviderConnection) {
    await connection.applyMutation({
      type: 'delta',
      added: Array.from({ length: this.count }, (_, index) => ({
        entity: bareEntity(index),
        locationKey: 'bench',
      })),
      removed: [],
    });
  }
}

/** The peer: a catalog module whose provider emits `count` bare entities in one mutation. */
export function bareEntityModule(count: number) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench-bare',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.addEntityProvider(new BareEntityProvider(count));
        },
      });
    },
  });
}
