import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import {
  createTestIntake,
  organisation,
} from '../../../__testUtils__/createTestIntake';
import { definitionsOf } from '../../../__testUtils__/definitionsOf';
import { submitMesh } from '../../../__testUtils__/mesh';
import {
  PEOPLE,
  permissionsOfPeople,
} from '../../../__testUtils__/permissionsOf';
import { createRouter } from '../../../http/createRouter';
import { createTestScan } from '../../__testUtils__/createTestScan';
import { FILES } from '../../__testUtils__/definitionFiles';
import { followFileWaivers } from '../../waivers/followFileWaivers';
import { waiverRoutes } from '../../waivers/http/waiverRoutes';
import { withPortalWaivers } from '../../waivers/withPortalWaivers';
import { reviewRoutes } from '../http/reviewRoutes';

/** Approves the waivers of files. */
const BOB = 'user:default/bob';

/** Owns the policies; the reader and the owner of products are members of it, the administrator is not. */
export const OWNER = 'group:default/privacy';

/** By which Orders, Shipments and Returns shall have tags until the end of May. */
export const CAMPAIGN = {
  apiVersion: 'meshstage.io/v1alpha1',
  kind: 'Campaign',
  metadata: { id: 'global.words', title: 'Words for all', owner: OWNER },
  spec: {
    why: 'Nobody finds what has no words.',
    policies: ['global.tags'],
    due: '2026-05-31',
  },
};

/**
 * The mesh of the tests, judged once, with the routes of reviews and waivers:
 * Orders fails `classified`, Shipments `classified` and `tags`, Returns `tags`.
 * Administrators hold reviews, and so do the owner of products and who may read
 * sales only.
 */
export async function reviewPortal(
  { knex }: { knex: Knex },
  /** What the catalog tells somebody; throws while it does not answer. */
  entitiesFor: (person: string) => Entity[] = () => organisation,
) {
  const catalogFor = (
    asked: { credentials?: BackstageCredentials; token?: string } = {},
  ) =>
    catalogServiceMock({
      entities: entitiesFor(personOf(asked.credentials?.principal)),
    });
  const test = createTestScan({ knex });
  await submitMesh(test);
  const serve = (files: { [path: string]: object }) => {
    test.world.definitions = withPortalWaivers({
      knex,
      definitions: definitionsOf({ ...files, 'campaign.yaml': CAMPAIGN }),
    });
  };
  serve(FILES);
  await test.sweep();

  const holders = [PEOPLE.admin, PEOPLE.owner, PEOPLE.salesOnly];
  const members = [PEOPLE.reader, PEOPLE.owner, BOB];
  const permissions: PermissionsService = {
    ...permissionsOfPeople,
    authorize: async (queries, { credentials }) =>
      queries.map(({ permission }) => ({
        result:
          permission.name === 'data-mesh.governance.review' &&
          holders.includes(personOf(credentials.principal))
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
      })),
  };
  const { access, auditor, intake, logger } = createTestIntake({
    knex,
    permissions,
  });
  const catalog = catalogServiceMock.mock({
    async *streamEntities(query, options) {
      yield* catalogFor(options).streamEntities(query);
    },
    getEntitiesByRefs: async (query, options) =>
      await catalogFor(options).getEntitiesByRefs(query),
  });
  const services = {
    knex,
    access,
    catalog,
    intake,
    logger,
    permissions,
    auditor,
    httpAuth: mockServices.httpAuth(),
    now: () => test.world.now,
    definitions: test.definitions,
    configured: true,
    claimsOf: async (person: string) =>
      new Set([person, ...(members.includes(person) ? [OWNER] : [])]),
  };
  const app = express();
  app.use(
    createRouter({
      logger,
      groups: [reviewRoutes(services), waiverRoutes(services)],
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
        request(app).get(`/v1/governance${path}`).set('authorization', header),
      post: (path: string, body: object = {}) =>
        request(app)
          .post(`/v1/governance${path}`)
          .set('authorization', header)
          .send(body),
    };
  }

  /** Lets days pass and judges everything again. */
  async function later(day: string, files?: { [path: string]: object }) {
    test.world.now = new Date(`${day}T12:00:00Z`);
    if (files) {
      serve(files);
      await followFileWaivers({
        ...services,
        definitions: definitionsOf({ ...files, 'campaign.yaml': CAMPAIGN }),
      });
    }
    await test.sweep();
  }

  /** Opens a review as an administrator, and gives its id. */
  async function open(): Promise<string> {
    const answer = await as(PEOPLE.admin).post('/reviews');
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
    return answer.body.id;
  }

  /** `<kind> <product> <policy or scorecard>` of each item that somebody sees. */
  async function itemsOf(id: string, who = PEOPLE.admin): Promise<string[]> {
    const { body } = await as(who).get(`/reviews/${id}`);
    return body.items.map(
      (item: {
        kind: string;
        product: string;
        policy?: string;
        scorecard?: string;
      }) =>
        [item.kind, item.product, item.policy ?? item.scorecard]
          .join(' ')
          .replace(/dataproduct:|global\./g, ''),
    );
  }

  return { ...test, services, auditor, as, later, open, itemsOf };
}

function personOf(principal: unknown): string {
  return typeof principal === 'object' &&
    principal !== null &&
    'userEntityRef' in principal
    ? String(principal.userEntityRef)
    : '';
}
