import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { permissionsOfPeople } from '../../__testUtils__/permissionsOf';
import { createRouter } from '../../http/createRouter';
import { productRoutes } from '../../http/productRoutes';
import { badgeRoutes } from '../badges/http/badgeRoutes';
import { campaignRoutes } from '../campaigns/http/campaignRoutes';
import { exportRoutes } from '../exports/http/exportRoutes';
import { governanceRoutes } from '../http/governanceRoutes';
import { standingRoutes } from '../http/standingRoutes';
import { createTestScan } from './createTestScan';

/** The routes of governance over what a scan of a test has judged. */
export function serveGovernance(options: {
  knex: Knex;
  test: Pick<ReturnType<typeof createTestScan>, 'definitions' | 'world'>;
  publicBadges?: boolean;
  /** Days that history is kept; for ever unless told. */
  keepHistory?: number;
}) {
  const { knex, test, publicBadges = true, keepHistory } = options;
  const permissions = permissionsOfPeople;
  const { access, logger } = createTestIntake({ knex, permissions });
  const services = {
    knex,
    access,
    logger,
    httpAuth: mockServices.httpAuth(),
    definitions: test.definitions,
    configured: true,
    now: () => test.world.now,
  };
  const groups = [
    productRoutes(services),
    governanceRoutes({ ...services, keepHistory }),
    standingRoutes(services),
    campaignRoutes(services),
    exportRoutes(services),
    badgeRoutes({
      ...services,
      publicBadges,
      auditor: mockServices.auditor.mock({
        createEvent: async () => ({
          success: async () => {},
          fail: async () => {},
        }),
      }),
      externalUrl: async () => 'https://portal.example/api/data-mesh',
    }),
  ];
  const app = express();
  app.use(createRouter({ logger, groups, validateResponses: true }));
  app.use(mockErrorHandler());
  return async (
    /** A service where it is left out. */
    who: string | undefined,
    path: string,
    method: 'get' | 'post' | 'delete' = 'get',
  ) =>
    await request(app)
      [method](`/v1${path}`)
      .set(
        'authorization',
        who === undefined
          ? mockCredentials.service.header()
          : mockCredentials.user.header(who),
      );
}
