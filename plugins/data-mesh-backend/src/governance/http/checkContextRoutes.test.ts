import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  checkWithContext,
  contextQuery,
  readCheckContext,
  readDocument,
} from '@meshstage/plugin-data-mesh-common';
import express from 'express';
import request from 'supertest';
import {
  createTestIntake,
  organisation,
} from '../../__testUtils__/createTestIntake';
import { ordersDocuments } from '../../__testUtils__/ordersDocuments';
import { PEOPLE, permissionsOfPeople } from '../../__testUtils__/permissionsOf';
import { sha256 } from '../../database/sha256';
import { createRouter } from '../../http/createRouter';
import { MemorySource } from '../../sources/__testUtils__/MemorySource';
import { storeBaselines } from '../baseline/storeBaselines';
import {
  joined,
  policyText,
  waiverText,
} from '../sources/__testUtils__/definitionTexts';
import { eachPolicyStore } from '../sources/__testUtils__/eachPolicyStore';
import { PolicyReplica } from '../sources/__testUtils__/PolicyReplica';
import { checkContextRoutes } from './checkContextRoutes';

const NOW = new Date('2026-11-22T12:00:00Z');
const POLICY = policyText('P90D', {
  id: 'global.raw-retention',
  spec: {
    forEach: 'product',
    assert: { consumerCount: { atLeast: 1 } },
    enforce: { publish: 'deny', check: 'warn', scan: 'audit' },
    message: 'Nobody reads {{item.name}}',
  },
});

/** Asks for nothing that would refuse anything. */
const mild = (most = 'P90D', spec = {}) =>
  policyText(most, {
    spec: {
      enforce: { publish: 'audit', check: 'audit', scan: 'audit' },
      ...spec,
    },
  });
const ROLLOUT = {
  effectiveFrom: '2026-01-01',
  graceDays: 30,
  existing: 'baseline',
};
const BASELINE = { 'global.raw-retention': ['orders/v1/rows'] };

const ORDERS = ordersDocuments().map(({ path, content: text }) => ({
  path,
  text,
}));

eachPolicyStore('checkContextRoutes', store => {
  async function start(policies: string = POLICY) {
    const { knex } = store;
    const source = new MemorySource({ 'a.yaml': policies });
    const replica = await PolicyReplica.start(knex, { company: { source } });
    await replica.read();
    const { definitions } = replica;
    const { access, logger, intake } = createTestIntake({
      knex,
      permissions: permissionsOfPeople,
      definitions,
      now: () => NOW,
    });
    const group = checkContextRoutes({
      knex,
      access,
      logger,
      definitions,
      httpAuth: mockServices.httpAuth(),
      catalog: catalogServiceMock({ entities: organisation }),
      compatibility: {},
      sources: new Map([['git', ['sales']]]),
      now: () => NOW,
    });
    const app = express();
    app.use(createRouter({ logger, groups: [group], validateResponses: true }));
    app.use(mockErrorHandler());
    const as = (who: string) => {
      const header = mockCredentials.user.header(who);
      return {
        get: (query: object, etag = '') =>
          request(app)
            .get('/v1/check-context')
            .query(new URLSearchParams(Object.entries(query)).toString())
            .set('authorization', header)
            .set('if-none-match', etag),
        post: (query: object) =>
          request(app)
            .post('/v1/check-context')
            .send(query)
            .set('authorization', header),
      };
    };
    const publish = async (documents: typeof ORDERS, dryRun = false) =>
      await intake.submit({
        door: 'source',
        source: { id: 'git', type: 'files', domains: ['sales'] },
        submittedBy: 'source:git',
        dryRun,
        documents: documents.map(({ path, text }) => ({
          path,
          content: Buffer.from(text),
        })),
      });
    return { as, publish, replica, source };
  }

  function read({ path, text }: (typeof ORDERS)[number]) {
    return { path, sha256: sha256(text), reading: readDocument(text) };
  }

  it('makes a terminal say what the gate says', async () => {
    const { as, publish } = await start();
    const documents = ORDERS.map(read);
    const { body } = await as(PEOPLE.reader)
      .post({ ...contextQuery(documents), source: 'git' })
      .expect(200);
    const { context, problems } = readCheckContext(body);
    expect(problems).toEqual([]);
    const checked = context ? checkWithContext(documents, context) : [];
    const [submission] = await publish(ORDERS, true);
    expect(submission.state).toBe('refused');
    expect(checked.map(({ judgement }) => judgement.state)).toEqual([
      'refused',
    ]);
    const codes = checked.flatMap(({ judgement }) =>
      judgement.problems.map(({ problem }) => problem.code),
    );
    expect(codes.length).toBeGreaterThan(0);
    expect(
      [
        ...submission.problems,
        ...submission.documents.flatMap(document => document.problems),
      ].map(({ code }) => code),
    ).toEqual(expect.arrayContaining(codes));
  });

  it('holds what is live of the documents, and their source', async () => {
    const { as, publish } = await start(mild());
    expect(await publish(ORDERS)).toMatchObject([{ state: 'accepted' }]);
    const query = contextQuery(ORDERS.map(read));
    const { body } = await as(PEOPLE.salesOnly).post(query);
    expect(body).toMatchObject({
      now: NOW.toISOString(),
      source: { id: 'git', domains: ['sales'] },
      products: [{ ref: 'dataproduct:sales/orders', text: ORDERS[0].text }],
      lines: [{ text: ORDERS[1].text, domain: 'sales', earlier: [] }],
      readers: [],
      upstream: [],
      catalog: { domains: [{ name: 'sales' }, { name: 'logistics' }] },
    });
  });

  it('tells nothing of what the caller may not read', async () => {
    const texts = joined(
      mild('P90D', { rollout: ROLLOUT }),
      waiverText('user:default/bob'),
    );
    const { as, publish } = await start(texts);
    expect(await publish(ORDERS)).toMatchObject([{ state: 'accepted' }]);
    const kept = Object.entries(BASELINE).map(
      ([policy, keys]) => [policy, { keys }] as const,
    );
    await storeBaselines({
      tx: store.knex,
      baselines: [['p-orders', new Map(kept)]],
    });
    const query = contextQuery(ORDERS.map(read));
    const { body: seen } = await as(PEOPLE.salesOnly).post(query);
    expect(seen.waivers).toHaveLength(1);
    expect(seen.baselines).toEqual({ 'dataproduct:sales/orders': BASELINE });
    for (const who of [PEOPLE.otherDomain, PEOPLE.none]) {
      const { body } = await as(who).post(query);
      expect(body).toMatchObject({ products: [], lines: [], waivers: [] });
      expect(body.source).toEqual({ id: 'push', domains: '*' });
      expect(JSON.stringify(body)).not.toContain('dataproduct:sales/orders');
      expect(body.policies.sources[0].files).toHaveLength(1);
    }
  });

  it.each([
    [[ORDERS[1].text], PEOPLE.reader],
    [[ORDERS[1].text], PEOPLE.salesOnly],
    [undefined, PEOPLE.otherDomain],
  ])('tells what is read with its contracts: %j to %s', async (texts, who) => {
    const { as, publish } = await start(mild());
    expect(await publish(ORDERS)).toMatchObject([{ state: 'accepted' }]);
    const { body } = await as(who).post({ reads: ['orders'] });
    expect(body.upstream).toEqual(
      texts
        ? [
            {
              ref: 'dataproduct:sales/orders',
              domain: 'sales',
              text: ORDERS[0].text,
              contracts: texts,
            },
          ]
        : [],
    );
  });

  it.each([
    [1, PEOPLE.salesOnly],
    [0, PEOPLE.otherDomain],
    [0, PEOPLE.none],
  ])(
    'tells %d waivers of what was never accepted to %s',
    async (expected, who) => {
      const { as } = await start(
        joined(mild(), waiverText('user:default/bob')),
      );
      const { body } = await as(who).post(contextQuery(ORDERS.map(read)));
      expect(body.waivers).toHaveLength(expected);
    },
  );

  it('answers 304 until something else is so', async () => {
    const { as, publish, source, replica } = await start(mild());
    const { get } = as(PEOPLE.reader);
    const query = { contract: 'orders', product: 'p-orders' };
    const first = await get(query).expect(200);
    const { etag } = first.headers;
    expect(etag).toBe(`W/"${first.body.hash}"`);
    await get(query, etag).expect(304);
    expect(await publish(ORDERS)).toMatchObject([{ state: 'accepted' }]);
    const second = await get(query, etag).expect(200);
    source.set({ 'a.yaml': mild('P1D') });
    await replica.read();
    await get(query, second.headers.etag).expect(200);
  });

  it.each<[string, object, number]>([
    ['a source that is not configured', { source: 'nobody' }, 400],
    ['a push', { source: 'push' }, 200],
    ['a key that is none', { products: ['a'] }, 400],
    ['ids with strange characters', { contract: ["'; --\0", '\ud800'] }, 200],
    ['refs with strange characters', { ref: ["'; --\0", '\ud800'] }, 200],
    [
      'names with strange characters',
      {
        ...{ product: ['a\0', '\ud800'], reads: ['a\0'], domain: ['\ud800'] },
        ...{ owner: ['a\0', '\ud800'], team: ['user:a/b\0', '\ud800'] },
      },
      200,
    ],
    ['more than is sensible', { contract: Array(10_001).fill('a') }, 400],
  ])('answers to %s', async (_, query, status) => {
    const { as } = await start();
    const answer = await as(PEOPLE.reader).post(query);
    expect(answer.status).toBe(status);
  });

  it('has no policies before they were read', async () => {
    const { as, source } = await start();
    source.error = new Error('away');
    await store.knex('policy_sources').update({ state: 'never-read' });
    await store.knex('policy_revision').increment('revision', 1);
    const { body } = await as(PEOPLE.reader).post({});
    expect(body.policies).toBeUndefined();
  });
});
