import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { startHistoryLimit } from './startHistoryLimit';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('startHistoryLimit', () => {
  async function start(days?: number) {
    const scheduler = mockServices.scheduler.mock();
    await startHistoryLimit({
      knex: await databases.init('SQLITE_3'),
      logger: mockServices.logger.mock(),
      now: () => new Date('2020-01-01T12:00:00Z'),
      ...{ scheduler, days },
    });
    return scheduler.scheduleTask.mock.calls;
  }

  it('deletes nothing unless it is told to', async () => {
    expect(await start()).toEqual([]);
  });

  it('is done by one replica, once a day', async () => {
    expect(await start(90)).toMatchObject([
      [{ scope: 'global', frequency: { days: 1 }, timeout: { hours: 1 } }],
    ]);
  });
});
