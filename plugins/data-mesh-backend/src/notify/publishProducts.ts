import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import {
  DATA_MESH_PRODUCTS_TOPIC,
  ProductsChangedEvent,
} from '@meshstage/plugin-data-mesh-node';

const MAX_REFS = 1_000;

/** Tells others that something about products changed. */
export type PublishProducts = (refs: Iterable<string>) => Promise<void>;

/**
 * Publishes refs of changed products, at most 1,000 an event. Called after the
 * change is committed; an event that is lost is made good by the periodic
 * reconciliation of those who listen, so it is no failure of the change.
 */
export function createPublishProducts(options: {
  events: EventsService;
  logger: LoggerService;
}): PublishProducts {
  const { events, logger } = options;
  return async refs => {
    const all = [...new Set(refs)];
    for (let start = 0; start < all.length; start += MAX_REFS) {
      const eventPayload: ProductsChangedEvent = {
        refs: all.slice(start, start + MAX_REFS),
      };
      try {
        await events.publish({ topic: DATA_MESH_PRODUCTS_TOPIC, eventPayload });
      } catch (error) {
        logger.warn(
          'Nobody was told that products changed; the catalog sees it at its next reconciliation',
          toError(error),
        );
      }
    }
  };
}
