import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { policyOf } from './__testUtils__/definitionsOf';
import { hostileRequests } from './__testUtils__/hostileRequests';
import { ordersDocuments } from './__testUtils__/ordersDocuments';
import { caller, startPortal } from './__testUtils__/startPortal';
import {
  campaignOf,
  scorecardOf,
} from './governance/__testUtils__/definitionFiles';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const FILES = {
  'tags.yaml': policyOf('tags', {
    assert: { tags: { exists: true } },
    enforce: { publish: 'warn', check: 'warn', scan: 'audit' },
  }),
  'scorecard.yaml': scorecardOf([['bronze', 'global.tags']]),
  'campaign.yaml': campaignOf(),
};

describe.each(databases.eachSupportedId())('hostile texts, %p', id => {
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'policies-'));
    for (const [path, content] of Object.entries(FILES)) {
      await writeFile(join(root, path), JSON.stringify(content));
    }
  });

  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
  });

  it('are answered by each door, and break none', async () => {
    const all = {
      ...{ type: 'files', root, include: ['**/*.yaml'] },
      level: 'global',
    };
    const data = { dataMesh: { governance: { sources: { all } } } };
    const api = caller(
      await startPortal({
        knex: await databases.init(id),
        features: [mockServices.rootConfig.factory({ data })],
      }),
    );
    const { body: submission } = await api
      .post('/submissions', { documents: ordersDocuments() })
      .expect(201);
    const { body: review } = await api.post('/governance/reviews', {});
    const sound = {
      ...{ domain: 'sales', name: 'orders', policy: 'global.tags' },
      ...{ product: 'dataproduct:sales/orders', reason: 'Because.' },
      ...{ submissions: submission.id, reviews: review.id, kind: 'waive' },
    };
    const { body: document } = await api.get('/openapi.json');
    const broken: string[] = [];
    let asked = 0;
    for (const { method, path, body } of hostileRequests(document, sound)) {
      const { status } =
        method === 'get' ? await api.get(path) : await api.post(path, body!);
      asked += 1;
      if (status >= 500) {
        broken.push(`${status} ${method} ${path} ${JSON.stringify(body)}`);
      }
    }
    expect(broken.map(each => each.slice(0, 300))).toEqual([]);
    expect(asked).toBeGreaterThan(1_500);
  }, 300_000);
});
