import {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { EventParams, EventsService } from '@backstage/plugin-events-node';
import {
  DATA_MESH_PRODUCTS_TOPIC,
  ProductsChangedEvent,
} from '@meshstage/plugin-data-mesh-node';
import {
  DATA_MESH_PROVIDER_NAME,
  DATA_MESH_RECONCILIATION_TASK,
} from './constants';
import { Feed } from './Feed';
import { Mirror } from './Mirror';
import { MirrorLoop } from './MirrorLoop';

/**
 * Mirrors the registry of data products into the catalog: what an event says
 * has changed at once, and everything now and then.
 */
export class DataMeshEntityProvider implements EntityProvider {
  readonly #options: {
    feed: Feed;
    readHeld: () => Promise<Map<string, string>>;
    events: EventsService;
    taskRunner: SchedulerServiceTaskRunner;
    logger: LoggerService;
    /** Ends all work. */
    signal: AbortSignal;
  };

  constructor(options: {
    feed: Feed;
    readHeld: () => Promise<Map<string, string>>;
    events: EventsService;
    taskRunner: SchedulerServiceTaskRunner;
    logger: LoggerService;
    signal: AbortSignal;
  }) {
    this.#options = options;
  }

  getProviderName(): string {
    return DATA_MESH_PROVIDER_NAME;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const { events, taskRunner, ...options } = this.#options;
    const mirror = new Mirror({ ...options, connection });
    const loop = new MirrorLoop({ ...options, mirror });

    await events.subscribe({
      id: 'catalog-data-mesh-provider',
      topics: [DATA_MESH_PRODUCTS_TOPIC],
      onEvent: async event => loop.changed(refsOf(event)),
    });
    await taskRunner.run({
      id: DATA_MESH_RECONCILIATION_TASK,
      fn: () => loop.reconcile(),
    });
    // The task may have run on another replica a moment before this one missed
    // events: every start looks for itself, without holding up the catalog.
    loop.start();
  }
}

function refsOf({ eventPayload }: EventParams): string[] {
  const refs: unknown = (eventPayload as Partial<ProductsChangedEvent> | null)
    ?.refs;
  return Array.isArray(refs)
    ? refs.filter(ref => typeof ref === 'string').map(ref => ref.toLowerCase())
    : [];
}
