import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import express from 'express';
import request from 'supertest';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  createTestIntake,
  organisation,
} from '../../__testUtils__/createTestIntake';
import { PEOPLE, permissionsOfPeople } from '../../__testUtils__/permissionsOf';
import { createRouter } from '../../http/createRouter';
import { createCatalogFacts } from '../../intake/catalogFacts';
import { MemorySource } from '../../sources/__testUtils__/MemorySource';
import {
  BROKEN,
  policyText,
  scorecardText,
  waiverText,
} from '../sources/__testUtils__/definitionTexts';
import { eachPolicyStore } from '../sources/__testUtils__/eachPolicyStore';
import { PolicyReplica } from '../sources/__testUtils__/PolicyReplica';
import { policyFileRoutes } from './policyFileRoutes';

eachPolicyStore('policyFileRoutes', store => {
  function serve(replica: PolicyReplica, entities = organisation) {
    const { knex } = store;
    const { access, logger } = createTestIntake({
      knex,
      permissions: permissionsOfPeople,
    });
    const app = express();
    const group = policyFileRoutes({
      knex,
      access,
      httpAuth: mockServices.httpAuth(),
      sources: replica.sources,
      definitions: replica.definitions,
      catalogFacts: createCatalogFacts({
        catalog: catalogServiceMock({ entities }),
        auth: mockServices.auth(),
        logger,
      }),
      now: () => new Date(replica.now),
    });
    app.use(createRouter({ logger, groups: [group], validateResponses: true }));
    app.use(mockErrorHandler());
    return async (who?: string, path = '/policy-files') => {
      const { user, none } = mockCredentials;
      const header = who === undefined ? none.header() : user.header(who);
      return await request(app).get(`/v1${path}`).set('authorization', header);
    };
  }

  it('tells whoever is signed in of sources, files and problems', async () => {
    const source = new MemorySource({
      'a.yaml': policyText('P90D', { owner: 'group:default/sales-team' }),
      'b.yaml': policyText('P1D', {
        id: 'global.b',
        owner: 'group:default/nobody',
      }),
      'sales/c.yaml': BROKEN,
      'd.yaml': policyText('P2D', {
        id: 'global.d',
        owner: 'group:default/sales-team',
      }),
    });
    const replica = await PolicyReplica.start(store.knex, {
      company: { source, folders: { sales: 'sales' } },
    });
    await replica.read();
    source.set({ 'd.yaml': BROKEN });
    await replica.read();
    source.error = new Error('The host is away');
    await replica.read();
    const get = serve(replica);
    const { status, body } = await get(PEOPLE.none);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      policySet: (await replica.current()).set.hash,
      sources: [
        {
          id: 'company',
          level: 'global',
          folders: [{ folder: 'sales', level: 'sales' }],
          state: 'failing',
        },
      ],
      files: [
        { path: 'a.yaml', inForce: 'current', problems: [] },
        {
          path: 'b.yaml',
          location: 'memory:b.yaml',
          level: 'global',
          policies: ['global.b'],
          problems: [
            {
              code: 'policy-owner-unknown',
              severity: 'warning',
              line: 1,
              message:
                '"group:default/nobody", who answers for "global.b", is no group and no user of the catalog.',
            },
          ],
        },
        {
          path: 'd.yaml',
          inForce: 'last-good',
          policies: ['global.d'],
        },
        { path: 'sales/c.yaml', level: 'sales', inForce: 'readable-part' },
      ],
    });
    expect(body.sources[0].message).toBeUndefined();
    expect((await get(PEOPLE.admin)).body.sources[0].message).toBe(
      'The host is away',
    );
    expect((await get()).status).toBe(401);
  });

  it('warns of a domain that the catalog does not have', async () => {
    const owner = 'group:default/sales-team';
    const policies = new MemorySource({
      'sales/a.yaml': policyText('P1D', { id: 'sales.a', owner }),
      'saels/b.yaml': policyText('P1D', { id: 'saels.b', owner }),
    });
    const folders = { sales: 'sales', saels: 'saels' };
    const replica = await PolicyReplica.start(store.knex, {
      company: { source: policies, folders },
    });
    await replica.read();
    const { body } = await serve(replica)(PEOPLE.none);
    expect(body.files).toMatchObject([
      {
        path: 'saels/b.yaml',
        inForce: 'current',
        problems: [
          {
            code: 'policy-domain-unknown',
            severity: 'warning',
            line: 1,
            message:
              'The catalog has no domain "saels", so nothing is published of which this would be asked.',
          },
        ],
      },
      { path: 'sales/a.yaml', problems: [] },
    ]);
  });

  it('says of a scorecard which policies that it names are not there', async () => {
    const owner = 'group:default/sales-team';
    const card = scorecardText().replace('/privacy', '/sales-team');
    const wrong = card.replace('raw-retention', 'raw-retentoin');
    const source = new MemorySource({ 's.yaml': wrong });
    const other = new MemorySource({ 'a.yaml': policyText('P90D', { owner }) });
    const replica = await PolicyReplica.start(store.knex, {
      company: { source },
      other: { source: other },
    });
    await replica.read();
    const get = serve(replica);
    const problemsOf = async () => (await get(PEOPLE.none)).body.files[0];
    expect(await problemsOf()).toMatchObject({
      path: 's.yaml',
      inForce: 'current',
      problems: [
        {
          code: 'scorecard-policy-unknown',
          severity: 'warning',
          line: 1,
          column: wrong.indexOf('"global.raw-retentoin"') + 1,
          fix: expect.stringContaining('Did you mean "global.raw-retention"?'),
        },
      ],
    });
    source.set({ 's.yaml': card });
    await replica.read();
    expect((await problemsOf()).problems).toEqual([]);
  });

  it('says of a waiver why its approver is not accepted, and names no product', async () => {
    const owner = 'group:default/sales-team';
    const source = new MemorySource({
      'a.yaml': policyText('P90D', { owner }),
      'w.yaml': waiverText('user:default/bob'),
    });
    const replica = await PolicyReplica.start(store.knex, {
      company: { source },
    });
    await replica.read();
    const get = serve(replica);
    const { body } = await get(PEOPLE.none);
    expect(body.files[1].problems).toEqual([
      expect.objectContaining({
        code: 'waiver-approver-not-accepted',
        severity: 'warning',
        message: `"user:default/bob" is not a member of "${owner}", who owns "global.raw-retention": this is a request.`,
      }),
    ]);
    expect(JSON.stringify(body)).not.toContain('dataproduct:');
    replica.groups = [owner];
    await replica.followWaivers();
    expect((await get(PEOPLE.none)).body.files[1].problems).toEqual([]);
  });

  it('says that a source was never read', async () => {
    const replica = await PolicyReplica.start(store.knex, {
      company: { source: new MemorySource() },
    });
    const { body } = await serve(replica)(PEOPLE.reader);
    expect(body).toEqual({
      sources: [expect.objectContaining({ state: 'never-read' })],
      files: [],
    });
  });

  it('gives the text of a file as its source has it, unless it names products', async () => {
    const text = `# Größe\n${policyText('P90D')}`;
    const source = new MemorySource({
      'sales/a b.yaml': text,
      'waiver.yaml': waiverText('user:default/bob'),
      'broken-waiver.yaml': 'kind: PolicyWaiver\nspec: {',
    });
    source.unreadable.set('locked.yaml', 'it may not be read');
    const replica = await PolicyReplica.start(store.knex, {
      company: { source },
    });
    await replica.read();
    const get = serve(replica);
    const ask = async (path: string, from = 'company') => {
      const query = new URLSearchParams({ source: from, path });
      const { status, body } = await get(
        PEOPLE.none,
        `/policy-files/text?${query}`,
      );
      return status === 200 ? body.content : status;
    };
    expect(await ask('sales/a b.yaml')).toBe(text);
    expect(await ask('waiver.yaml')).toBe(403);
    expect(await ask('broken-waiver.yaml')).toBe(403);
    expect(await ask('locked.yaml')).toBe(404);
    expect(await ask('gone.yaml')).toBe(404);
    expect(await ask('sales/a b.yaml', 'other')).toBe(404);
    expect((await get(undefined, '/policy-files/text')).status).toBe(401);
  });
});
