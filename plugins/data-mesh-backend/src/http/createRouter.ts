import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import express, { ErrorRequestHandler, Router } from 'express';
import { openApiDocument } from './openApiDocument';
import { RouteGroup } from './RouteGroup';

/** Documents have at most 5 MB each; a push is a product with its contracts. */
const MAX_BODY_MB = 12;

/**
 * The HTTP API below `/v1`, with its OpenAPI document at `/v1/openapi.json`.
 */
export function createRouter(options: {
  groups: RouteGroup[];
  /** Answers are checked against the document too; for tests, it costs time. */
  validateResponses?: boolean;
}): Router {
  const { groups, validateResponses = false } = options;
  const api: Router = createValidatedOpenApiRouter(openApiDocument(groups), {
    // The router calls every error of its middleware a wrong input (400), so
    // what reads the body, which may be too large (413), stands before it.
    middleware: [(_req, _res, next) => next()],
    validatorOptions: { validateResponses },
  });
  for (const group of groups) {
    group.register(api);
  }
  const router = Router();
  router.use('/v1', express.json({ limit: MAX_BODY_MB * 1024 * 1024 }), api);
  router.use(explainTooLarge);
  return router;
}

const explainTooLarge: ErrorRequestHandler = (error, _req, _res, next) => {
  if (error instanceof Error && 'status' in error && error.status === 413) {
    error.message = `The request is larger than ${MAX_BODY_MB} MB: push fewer documents at once`;
  }
  next(error);
};
