import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { PermissionsService } from '@backstage/backend-plugin-api';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import { standingRoutes } from '../governance/http/standingRoutes';
import { GovernanceDefinitions } from '../governance/sources/GovernanceDefinitions';
import { columnRoutes } from '../http/columnRoutes';
import { createRouter } from '../http/createRouter';
import { entityRoutes } from '../http/entityRoutes';
import { healthRoutes } from '../http/healthRoutes';
import { historyRoutes } from '../http/historyRoutes';
import { productRoutes } from '../http/productRoutes';
import { revisionRoutes } from '../http/revisionRoutes';
import { submissionRoutes } from '../http/submissionRoutes';
import { createTestIntake } from './createTestIntake';
import { definitionsOf } from './definitionsOf';
import { permissionsOfPeople } from './permissionsOf';

/** The API on a store, whose answers are checked against its own document. */
export function startApi(options: {
  knex: Knex;
  permissions?: PermissionsService;
  definitions?: GovernanceDefinitions;
  now?: () => Date;
}) {
  const { knex, permissions = permissionsOfPeople } = options;
  const { definitions = definitionsOf({}), now = () => new Date() } = options;
  const parts = createTestIntake({ knex, permissions });
  const { access, intake, logger } = parts;
  const httpAuth = mockServices.httpAuth();
  const app = express();
  app.use(
    createRouter({
      logger,
      groups: [
        productRoutes({ knex, httpAuth, access, definitions, now }),
        standingRoutes({ knex, httpAuth, definitions, now }),
        revisionRoutes({ knex, httpAuth, access }),
        historyRoutes({ knex, httpAuth, access, logger }),
        submissionRoutes({
          knex,
          httpAuth,
          access,
          intake,
          mending: { started: new Map(), logger },
        }),
        entityRoutes({ knex, httpAuth }),
        columnRoutes({ knex, httpAuth }),
        healthRoutes({ knex, logger }),
      ],
      validateResponses: true,
    }),
  );
  app.use(mockErrorHandler());

  /** Requests of a person, or of a service when none is named. */
  function as(userRef?: string) {
    const header =
      userRef === undefined
        ? mockCredentials.service.header()
        : mockCredentials.user.header(userRef);
    return {
      get: (path: string) =>
        request(app).get(`/v1${path}`).set('authorization', header),
      query: (query: object) =>
        request(app)
          .post('/v1/products/query')
          .set('authorization', header)
          .send(query),
      push: (
        documents: { path: string; content: string }[],
        more: { dryRun?: boolean; ifMatch?: string } = {},
      ) => {
        const { ifMatch, ...body } = more;
        const post = request(app)
          .post('/v1/submissions')
          .set('authorization', header);
        return (ifMatch ? post.set('if-match', `"${ifMatch}"`) : post).send({
          documents,
          ...body,
        });
      },
    };
  }
  return { ...parts, app, as };
}
