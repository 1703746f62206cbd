import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import request from 'supertest';
import { startPortal } from '../../__testUtils__/startPortal';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('routes of sources and registrations', () => {
  it('answer nobody who is not signed in', async () => {
    const { server } = await startPortal({
      knex: await databases.init('SQLITE_3'),
    });
    const routes: ['get' | 'post' | 'delete', string][] = [
      ['get', '/sources'],
      ['post', '/sources/demo/refresh'],
      ['post', '/sources/demo/removals/confirm'],
      ['post', '/sources/demo/documents'],
      ['post', '/sources/demo/readings'],
      ['get', '/registrations'],
      ['post', '/registrations'],
      ['delete', '/registrations/1'],
    ];
    const statuses = await Promise.all(
      routes.map(async ([method, path]) => {
        const answer = await request(server)
          [method](`/api/data-mesh/v1${path}`)
          .set('authorization', mockCredentials.none.header())
          .send({ url: 'https://example.com/a.yaml' });
        return answer.status;
      }),
    );
    expect(statuses).toEqual(routes.map(() => 401));
  });
});
