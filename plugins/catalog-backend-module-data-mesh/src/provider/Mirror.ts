import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  DeferredEntity,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { CatalogFeedItem } from '@meshstage/plugin-data-mesh-common';
import { DATA_MESH_LOCATION_KEY } from './constants';
import { Feed } from './Feed';
import { stampOf, toDeferredEntity } from './toDeferredEntity';

/** What was handed over so recently may not have been processed yet. */
const PROCESSING_MS = 5 * 60_000;

/**
 * Makes the catalog hold what the feed says. Only what differs is handed over,
 * only a tombstone removes, and what the feed does not mention stays.
 */
export class Mirror {
  readonly #options: {
    connection: EntityProviderConnection;
    feed: Feed;
    /** Stamps of the entities that the catalog holds, by ref. */
    readHeld: () => Promise<Map<string, string>>;
    logger: LoggerService;
  };
  readonly #handedOver = new Map<string, { stamp: string; at: number }>();
  readonly #removed = new Set<string>();
  readonly #refused = new Map<string, string>();

  constructor(options: {
    connection: EntityProviderConnection;
    feed: Feed;
    readHeld: () => Promise<Map<string, string>>;
    logger: LoggerService;
  }) {
    this.#options = options;
  }

  /** Compares everything. */
  async reconcile(signal: AbortSignal): Promise<{ fed: number; held: number }> {
    const { feed, readHeld } = this.#options;
    const held = await readHeld();
    let fed = 0;
    for await (const items of feed.all(signal)) {
      fed += items.length;
      await this.#apply(items.filter(item => this.#differs(item, held)));
    }
    return { fed, held: held.size };
  }

  /** Hands over these products as they are now. */
  async update(refs: string[], signal: AbortSignal): Promise<void> {
    for await (const items of this.#options.feed.some(refs, signal)) {
      await this.#apply(items);
    }
  }

  #differs(item: CatalogFeedItem, held: Map<string, string>): boolean {
    if (item.state === 'removed') {
      return held.has(item.ref) || !this.#removed.has(item.ref);
    }
    const stamp = stampOf(item);
    const last = this.#handedOver.get(item.ref);
    return (
      held.get(item.ref) !== stamp &&
      !(last?.stamp === stamp && Date.now() - last.at < PROCESSING_MS)
    );
  }

  async #apply(items: CatalogFeedItem[]): Promise<void> {
    const added = items.flatMap(item =>
      item.state === 'present' ? this.#deferred(item) : [],
    );
    const removed = items.filter(item => item.state === 'removed');
    if (!added.length && !removed.length) {
      return;
    }
    await this.#options.connection.applyMutation({
      type: 'delta',
      added,
      removed: removed.map(({ ref }) => ({
        entityRef: ref,
        locationKey: DATA_MESH_LOCATION_KEY,
      })),
    });
    for (const item of items) {
      if (item.state === 'removed') {
        this.#removed.add(item.ref);
        this.#handedOver.delete(item.ref);
      } else {
        this.#removed.delete(item.ref);
        this.#handedOver.set(item.ref, {
          stamp: stampOf(item),
          at: Date.now(),
        });
      }
    }
  }

  /** A bad entity is said once and left out; the others flow. */
  #deferred(item: CatalogFeedItem): DeferredEntity[] {
    try {
      return [toDeferredEntity(item)];
    } catch (error) {
      if (this.#refused.get(item.ref) !== item.hash) {
        this.#refused.set(item.ref, item.hash);
        this.#options.logger.warn(
          `The catalog does not take ${item.ref}, it keeps what it has`,
          toError(error),
        );
      }
      return [];
    }
  }
}
