import {
  BackendFeature,
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  CatalogFeedItem,
  ColumnFeedItem,
} from '@meshstage/plugin-data-mesh-common';
import express, { RequestHandler } from 'express';

/** A data-mesh backend that serves the two feeds over HTTP, and can misbehave. */
export class FakeMesh {
  products: CatalogFeedItem[] = [];
  columns: ColumnFeedItem[] = [];
  /** Answers instead while set. */
  misbehave?: RequestHandler;
  requests = 0;

  /** A backend plugin `data-mesh` for services. */
  plugin(): BackendFeature {
    return createBackendPlugin({
      pluginId: 'data-mesh',
      register: reg => {
        reg.registerInit({
          deps: {
            httpAuth: coreServices.httpAuth,
            httpRouter: coreServices.httpRouter,
          },
          init: async ({ httpAuth, httpRouter }) => {
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

  /** The routes `/v1/entities` and `/v1/columns`. */
  router(): express.Router {
    const router = express.Router();
    router.get(
      '/v1/entities',
      this.#serve(() => this.products),
    );
    router.get(
      '/v1/columns',
      this.#serve(() => this.columns),
    );
    return router;
  }

  #serve(all: () => unknown[]): RequestHandler {
    return (req, res, next) => {
      this.requests += 1;
      if (this.misbehave) {
        this.misbehave(req, res, next);
        return;
      }
      const from = Number(req.query.cursor ?? 0);
      const end = from + Number(req.query.limit);
      res.json({
        items: all().slice(from, end),
        nextCursor: end < all().length ? String(end) : undefined,
      });
    };
  }
}
