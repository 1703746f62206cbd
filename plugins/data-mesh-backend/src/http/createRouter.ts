import { LoggerService } from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { CustomErrorBase, toError } from '@backstage/errors';
import express, { ErrorRequestHandler, Router } from 'express';
import { openApiDocument } from './openApiDocument';
import { refuseNul } from './refuseNul';
import { RouteGroup } from './RouteGroup';

/** Documents have at most 5 MB each; a push is a product with its contracts. */
const MAX_BODY_MB = 12;

const explainTooLarge: ErrorRequestHandler = (error, _req, _res, next) => {
  if (error instanceof Error && 'status' in error && error.status === 413) {
    error.message = `The request is larger than ${MAX_BODY_MB} MB: push fewer documents at once`;
  }
  next(error);
};

/**
 * The HTTP API below `/v1`, with its OpenAPI document at `/v1/openapi.json`.
 */
export function createRouter(options: {
  groups: RouteGroup[];
  logger: LoggerService;
  /** Answers are checked against the document too; for tests, it costs time. */
  validateResponses?: boolean;
}): Router {
  const { groups, logger, validateResponses = false } = options;
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
  router.use(
    '/v1',
    refuseNul,
    express.json({ limit: MAX_BODY_MB * 1024 * 1024 }),
    api,
  );
  router.use(explainTooLarge);
  router.use(keepToTheLog(logger));
  return router;
}

/**
 * An error that is no answer (of the database, for example) may hold SQL and
 * values: it goes to the log, and who asked learns that it is there.
 */
function keepToTheLog(logger: LoggerService): ErrorRequestHandler {
  return (error, req, _res, next) => {
    const isAnswer =
      error instanceof CustomErrorBase ||
      (error instanceof Error && 'status' in error);
    if (isAnswer) {
      next(error);
      return;
    }
    logger.error(`${req.method} ${req.path} failed`, toError(error));
    next(new Error('The request failed, the log of the backend says why'));
  };
}
