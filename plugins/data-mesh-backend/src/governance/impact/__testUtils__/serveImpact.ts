import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  ImpactPreview,
  PolicyFileChange,
} from '@meshstage/plugin-data-mesh-common';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import {
  createTestIntake,
  organisation,
} from '../../../__testUtils__/createTestIntake';
import {
  PEOPLE,
  permissionsOfPeople,
} from '../../../__testUtils__/permissionsOf';
import { createRouter } from '../../../http/createRouter';
import { MemorySource } from '../../../sources/__testUtils__/MemorySource';
import { ServedGovernance } from '../../sources/createGovernanceDefinitions';
import { impactRoutes } from '../http/impactRoutes';

/** What a test turns. */
export interface ImpactWorld {
  now: Date;
  /** Of the catalog; undefined while it does not answer. */
  entities: Entity[] | undefined;
  definitions: ServedGovernance;
  /** Milliseconds that have passed, whatever the clock says. */
  elapsed: number;
  /** Called each time that somebody asks how many have passed. */
  tick?(): void;
}

/** Bob, who approves the waivers of files. */
export function memberOf(group: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'bob', namespace: 'default' },
    spec: {},
    relations: [{ type: 'memberOf', targetRef: group }],
  };
}

/** The preview over a registry of a test; who is none of the people may preview and read nothing. */
export function serveImpact(options: {
  knex: Knex;
  definitions: ServedGovernance;
  mostMs?: number;
}) {
  const { knex, definitions, mostMs } = options;
  const world: ImpactWorld = {
    now: new Date('2026-03-02T12:00:00Z'),
    elapsed: 0,
    entities: [...organisation, memberOf('group:default/privacy')],
    definitions,
  };
  const { intake, access, logger } = createTestIntake({
    knex,
    permissions: permissionsOfPeople,
  });
  const catalog = catalogServiceMock.mock({
    async *streamEntities(...args) {
      if (!world.entities) {
        throw new Error('The catalog is away');
      }
      yield* catalogServiceMock({ entities: world.entities }).streamEntities(
        ...args,
      );
    },
    async getEntityByRef(...args) {
      if (!world.entities) {
        throw new Error('The catalog is away');
      }
      return await catalogServiceMock({
        entities: world.entities,
      }).getEntityByRef(...args);
    },
    getEntitiesByRefs: (...args) =>
      catalogServiceMock({ entities: world.entities }).getEntitiesByRefs(
        ...args,
      ),
  });
  const group = impactRoutes({
    ...{ knex, access, catalog, logger, mostMs },
    httpAuth: mockServices.httpAuth(),
    permissions: {
      ...permissionsOfPeople,
      async authorize(_queries, asked) {
        const { principal } = 'credentials' in asked ? asked.credentials : {};
        const isNone = JSON.stringify(principal ?? {}).includes(PEOPLE.none);
        const { ALLOW, DENY } = AuthorizeResult;
        return [{ result: isNone ? DENY : ALLOW }];
      },
    },
    sources: [
      {
        id: 'policies',
        type: 'files',
        level: 'global',
        folders: new Map([['sales', 'sales']]),
        schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
        source: new MemorySource(),
        digest: '1',
      },
    ],
    definitions: { current: () => world.definitions.current() },
    now: () => world.now,
    elapsed: () => {
      world.tick?.();
      return world.elapsed;
    },
  });
  const app = express();
  app.use(createRouter({ logger, groups: [group], validateResponses: true }));
  app.use(mockErrorHandler());

  async function ask(
    who: string,
    changes: readonly (Partial<PolicyFileChange> & { text?: object })[],
  ) {
    const { status, body } = await request(app)
      .post('/v1/governance/impact')
      .set('authorization', mockCredentials.user.header(who))
      .send({
        changes: changes.map(({ text, ...change }) => ({
          source: 'policies',
          ...change,
          ...(text && { content: JSON.stringify(text) }),
        })),
      });
    const preview: ImpactPreview = body;
    return { status, preview, message: body.error?.message };
  }

  return { world, intake, ask };
}
