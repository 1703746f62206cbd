import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { Router } from 'express';

type OpenApiDocument = Parameters<typeof createValidatedOpenApiRouter>[0];

/**
 * Routes that belong together, with their part of the OpenAPI document:
 * requests that the document does not allow never reach the routes.
 */
export interface RouteGroup {
  /** OpenAPI paths below `/api/data-mesh/v1`. */
  paths: OpenApiDocument['paths'];
  /** OpenAPI schemas under `#/components/schemas`, each name once in all groups. */
  schemas?: NonNullable<OpenApiDocument['components']>['schemas'];
  /** Adds the routes, in Express's form of the same paths. */
  register(router: Router): void;
}
