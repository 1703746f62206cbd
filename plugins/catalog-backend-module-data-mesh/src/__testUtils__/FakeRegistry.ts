import {
  BackendFeature,
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { EventsService, eventsServiceRef } from '@backstage/plugin-events-node';
import {
  CatalogFeedItem,
  DataProductEntity,
} from '@meshstage/plugin-data-mesh-common';
import { DATA_MESH_PRODUCTS_TOPIC } from '@meshstage/plugin-data-mesh-node';
import { createHash } from 'node:crypto';
import express, { RequestHandler } from 'express';
import Router from 'express-promise-router';

/**
 * A registry in memory that serves the feed over HTTP as the data-mesh backend
 * does, and can misbehave.
 */
export class FakeRegistry {
  readonly items = new Map<string, CatalogFeedItem>();
  /** Query strings of the requests, in their order. */
  readonly requests: { refs: string[]; cursor?: string }[] = [];
  /** Answers instead of the feed while set. */
  misbehave?: RequestHandler;
  #events?: EventsService;

  put(entity: DataProductEntity): string {
    const ref = stringifyEntityRef(entity);
    const hash = createHash('sha256')
      .update(JSON.stringify(entity))
      .digest('hex');
    this.items.set(ref, {
      ref,
      hash,
      state: 'present',
      entity: JSON.parse(JSON.stringify(entity)),
    });
    return ref;
  }

  remove(ref: string): void {
    this.items.set(ref, { ref, hash: '', state: 'removed' });
  }

  async publish(...refs: string[]): Promise<void> {
    await this.#events?.publish({
      topic: DATA_MESH_PRODUCTS_TOPIC,
      eventPayload: { refs },
    });
  }

  /** The route `/v1/entities`. */
  router(): RequestHandler {
    const router = Router();
    router.get('/v1/entities', (req, res, next) => {
      const refs = [req.query.ref ?? []].flat().map(String);
      const cursor = req.query.cursor ? String(req.query.cursor) : undefined;
      this.requests.push({ refs, cursor });
      if (this.misbehave) {
        this.misbehave(req, res, next);
        return;
      }
      res.json(this.#page(refs, Number(cursor ?? 0), Number(req.query.limit)));
    });
    return router;
  }

  #page(refs: string[], from: number, limit: number) {
    if (refs.length) {
      return { items: refs.flatMap(ref => this.items.get(ref) ?? []) };
    }
    const all = [...this.items.values()];
    const end = from + limit;
    return {
      items: all.slice(from, end),
      nextCursor: end < all.length ? String(end) : undefined,
    };
  }

  /** A backend plugin `data-mesh` that serves it. */
  plugin(): BackendFeature {
    return createBackendPlugin({
      pluginId: 'data-mesh',
      register: reg => {
        reg.registerInit({
          deps: {
            events: eventsServiceRef,
            httpAuth: coreServices.httpAuth,
            httpRouter: coreServices.httpRouter,
          },
          init: async ({ events, httpAuth, httpRouter }) => {
            this.#events = events;
            const onlyServices: RequestHandler = (req, _res, next) => {
              httpAuth
                .credentials(req, { allow: ['service'] })
                .then(() => next(), next);
            };
            httpRouter.use(express().use(onlyServices, this.router()));
          },
        });
      },
    });
  }
}
