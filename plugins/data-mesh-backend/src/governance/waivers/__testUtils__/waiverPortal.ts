import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { PermissionsService } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import { createTestIntake } from '../../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../../__testUtils__/definitionsOf';
import {
  PEOPLE,
  permissionsOfPeople,
} from '../../../__testUtils__/permissionsOf';
import { createRouter } from '../../../http/createRouter';
import { submissionRoutes } from '../../../http/submissionRoutes';
import { checkContextRoutes } from '../../http/checkContextRoutes';
import { overrideRoutes } from '../http/overrideRoutes';
import { waiverRoutes } from '../http/waiverRoutes';
import { followFileWaivers } from '../followFileWaivers';
import { withPortalWaivers } from '../withPortalWaivers';

/** Owns the policies; who is a member of it is told below. */
export const OWNER = 'group:default/privacy';

/** Approves the waivers of files. */
export const BOB = 'user:default/bob';

/** Each column has to be classified, and each product to have tags. */
export const FILES = {
  'classified.yaml': policyOf('classified', {
    forEach: 'columns',
    assert: { classification: { exists: true } },
    enforce: { publish: 'deny', check: 'deny', scan: 'audit' },
  }),
  'tags.yaml': policyOf('tags', {
    assert: { tags: { exists: true } },
    enforce: { publish: 'warn', check: 'warn', scan: 'audit' },
  }),
};

/** A portal with waivers, on a store, with a clock that tests turn; several can share a store. */
export function waiverPortal(options: {
  knex: Knex;
  definitions?: ReturnType<typeof definitionsOf>;
  mayOverride?: string[];
}) {
  const {
    knex,
    definitions: files = definitionsOf(FILES),
    mayOverride = [],
  } = options;
  const groups: { [person: string]: string[] | undefined } = {
    [PEOPLE.reader]: [OWNER],
    [PEOPLE.owner]: ['group:default/sales-team'],
    [PEOPLE.salesOnly]: [OWNER],
    [PEOPLE.otherDomain]: [OWNER],
    [BOB]: [OWNER],
  };
  const world = {
    now: new Date('2026-03-02T12:00:00Z'),
    /** Of each person; of whom there are none, the catalog has none but the person. */
    groups,
    /** Whom the catalog does not know. */
    strangers: new Set<string>(),
    /** Whether the catalog does not answer. */
    catalogAway: false,
  };
  const now = () => world.now;
  const permissions: PermissionsService = {
    ...permissionsOfPeople,
    authorize: async (queries, { credentials }) =>
      queries.map(({ permission }) => ({
        result:
          permission.name === 'data-mesh.governance.override' &&
          mayOverride.includes(personOf(credentials.principal))
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
      })),
  };
  const definitions = withPortalWaivers({ knex, definitions: files });
  const test = createTestIntake({ knex, permissions, definitions, now });
  const { access, intake, logger, auditor } = test;
  const services = {
    knex,
    access,
    intake,
    auditor,
    logger,
    now,
    definitions,
    claimsOf: async (person: string) => {
      if (world.catalogAway) {
        throw new Error('connect ECONNREFUSED');
      }
      return world.strangers.has(person)
        ? undefined
        : new Set([person, ...(world.groups[person] ?? [])]);
    },
  };
  /** Reads the waivers of files as after a reading of their source. */
  const followFiles = () => followFileWaivers(services);
  const httpAuth = mockServices.httpAuth();
  const door = { httpAuth, permissions };
  const app = express();
  app.use(
    createRouter({
      logger,
      groups: [
        waiverRoutes({ ...services, ...door }),
        overrideRoutes({ ...services, ...door }),
        checkContextRoutes({
          ...services,
          ...door,
          catalog: test.catalog,
          compatibility: {},
          sources: new Map([['git', '*']]),
        }),
        submissionRoutes({
          ...services,
          httpAuth,
          mending: { started: new Map(), logger },
        }),
      ],
      validateResponses: true,
    }),
  );
  app.use(mockErrorHandler());

  /** Requests of a person, or of a service when none is named. */
  function as(person?: string) {
    const header =
      person === undefined
        ? mockCredentials.service.header()
        : mockCredentials.user.header(person);
    return {
      get: (path: string) =>
        request(app).get(`/v1${path}`).set('authorization', header),
      post: (path: string, body: object) =>
        request(app).post(`/v1${path}`).set('authorization', header).send(body),
    };
  }
  return { ...test, world, services, definitions, followFiles, as };
}

function personOf(principal: unknown): string {
  return typeof principal === 'object' &&
    principal !== null &&
    'userEntityRef' in principal
    ? String(principal.userEntityRef)
    : '';
}

/** What somebody asks for, for Orders of the mesh of the tests. */
export const REQUEST = {
  policy: 'global.tags',
  product: 'dataproduct:sales/returns',
  reason: 'The words are being agreed on.',
  expires: '2026-03-31',
};
