import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { UrlReaderService } from '@backstage/backend-plugin-api';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { permissionsOfPeople } from '../../__testUtils__/permissionsOf';
import { createRouter } from '../../http/createRouter';
import { submissionRoutes } from '../../http/submissionRoutes';
import { mendRoutes } from '../http/mendRoutes';
import { newDocumentsRoutes } from '../http/newDocumentsRoutes';
import { readingRoutes } from '../http/readingRoutes';
import { registrationRoutes } from '../http/registrationRoutes';
import { sourceRoutes } from '../http/sourceRoutes';
import { createPersonalRights } from '../registrations/createPersonalRights';
import { StartedSource } from '../startSources';
import { people } from './people';

/** The routes of sources and registrations, whose answers are checked against their document. */
export function startSourcesApi(options: {
  knex: Knex;
  started?: Map<string, StartedSource>;
  urlReader?: UrlReaderService;
}) {
  const { knex, started = new Map() } = options;
  const entities = people();
  const { access, intake, logger, auditor } = createTestIntake({
    knex,
    entities,
    permissions: permissionsOfPeople,
  });
  const told: string[] = [];
  const services = {
    knex,
    intake,
    access,
    auditor,
    logger,
    httpAuth: mockServices.httpAuth(),
    urlReader: options.urlReader ?? mockServices.urlReader.mock(),
    rights: createPersonalRights({
      catalog: catalogServiceMock({ entities }),
      auth: mockServices.auth(),
    }),
    productsChanged: async (refs: string[]) => {
      told.push(...refs);
    },
    now: Date.now,
    random: Math.random,
  };
  const app = express();
  app.use(
    createRouter({
      logger,
      groups: [
        sourceRoutes({ ...services, started }),
        newDocumentsRoutes({ ...services, started }),
        readingRoutes({ ...services, started }),
        submissionRoutes({ ...services, mending: { started, logger } }),
        mendRoutes({ ...services, started }),
        registrationRoutes(services),
      ],
      validateResponses: true,
    }),
  );
  app.use(mockErrorHandler());

  /** Requests of a person or of a service. */
  function as(who: string | 'service') {
    const header =
      who === 'service'
        ? mockCredentials.service.header()
        : mockCredentials.user.header(who);
    const send = (method: 'get' | 'post' | 'delete', path: string) =>
      request(app)[method](`/v1${path}`).set('authorization', header);
    return {
      get: (path: string) => send('get', path),
      delete: (path: string) => send('delete', path),
      post: (path: string, body?: object) =>
        body ? send('post', path).send(body) : send('post', path),
    };
  }
  return { as, told, auditor, intake };
}
