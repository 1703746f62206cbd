import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { NotToldError } from '../../notify/NotToldError';
import { createTestScan } from '../__testUtils__/createTestScan';
import { campaignOf, FILES, waiverOf } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { tendCampaigns } from './tendCampaigns';

const LOGISTICS = 'group:default/logistics-team';
const SALES = 'group:default/sales-team';
const TITLE = '"Everything has tags" ends on 2026-03-31';

eachVerdictStore('tendCampaigns', store => {
  beforeEach(async () => {
    await store.knex('campaign_reminders').delete();
  });

  async function start(spec: object = {}) {
    const { knex } = store;
    const test = createTestScan(store);
    await submitMesh(test);
    const files = { ...FILES, 'campaign.yaml': campaignOf(spec) };
    test.world.definitions = definitionsOf(files);
    await test.sweep();
    const sent: NotificationSendOptions[] = [];
    const post = { away: false, error: new Error('No notifications here') };
    const notifications = {
      send: async (options: NotificationSendOptions) => {
        if (post.away) {
          throw post.error;
        }
        sent.push(options);
      },
    };
    return {
      test,
      post,
      tend: async (time: string) => {
        test.world.now = new Date(time);
        const { logger, definitions } = test;
        const services = { knex, logger, definitions, notifications };
        const replica = async () =>
          await tendCampaigns({ ...services, now: () => test.world.now });
        await Promise.all([replica(), replica()]);
        return sent
          .splice(0)
          .map(({ recipients, payload }) => [
            'entityRef' in recipients && recipients.entityRef,
            payload.title,
            payload.description,
          ]);
      },
    };
  }

  it('reminds each owner once of what is open, with two replicas', async () => {
    const { tend } = await start();
    expect(await tend('2026-03-24T23:59:59Z')).toEqual([]);
    expect((await tend('2026-03-25T00:00:00Z')).sort()).toEqual([
      [LOGISTICS, TITLE, 'Still open: Shipments'],
      [SALES, TITLE, 'Still open: Returns'],
    ]);
    expect(await tend('2026-03-31T23:59:59Z')).toEqual([]);
  });

  it('sends what a replica has claimed whose clock was ahead, and that is gone', async () => {
    const { knex } = store;
    const { post, tend } = await start();
    post.away = true;
    expect(await tend('2026-03-25T00:00:00Z')).toEqual([]);
    post.away = false;
    await knex('campaign_reminders').update({
      claimed_until: '2030-03-25T00:01:00.000Z',
    });
    expect(await tend('2026-03-25T00:00:01Z')).toHaveLength(2);
  });

  it('reminds nobody when it is over', async () => {
    const { tend } = await start();
    expect(await tend('2026-04-01T00:00:00Z')).toEqual([]);
  });

  it('reminds again for another last day', async () => {
    const { test, tend } = await start();
    expect(await tend('2026-03-30T00:00:00Z')).toHaveLength(2);
    test.world.definitions = definitionsOf({
      ...FILES,
      'campaign.yaml': campaignOf({ due: '2026-04-30' }),
    });
    expect(await tend('2026-03-30T12:00:00Z')).toEqual([]);
    expect(await tend('2026-04-29T12:00:00Z')).toHaveLength(2);
  });

  it('tries again what could not be sent', async () => {
    const { test, post, tend } = await start();
    post.away = true;
    expect(await tend('2026-03-30T00:00:00Z')).toEqual([]);
    expect(test.logger.warn).toHaveBeenCalledTimes(2);
    post.away = false;
    expect(await tend('2026-03-30T00:04:59Z')).toEqual([]);
    expect(await tend('2026-03-30T00:05:00Z')).toHaveLength(2);
  });

  it('says nothing of what was logged already, and tries it again', async () => {
    const { test, post, tend } = await start();
    post.away = true;
    post.error = new NotToldError('The portal has no notifications');
    expect(await tend('2026-03-30T00:00:00Z')).toEqual([]);
    expect(test.logger.warn).not.toHaveBeenCalled();
    post.away = false;
    expect(await tend('2026-03-30T00:05:00Z')).toHaveLength(2);
  });

  describe('says nothing that is not so any more', () => {
    async function notToldYet() {
      const started = await start();
      started.post.away = true;
      expect(await started.tend('2026-03-30T00:00:00Z')).toEqual([]);
      started.post.away = false;
      return started;
    }

    it('of a campaign that is over', async () => {
      const { tend } = await notToldYet();
      expect(await tend('2026-04-01T00:00:00Z')).toEqual([]);
    });

    it.each<[string, object]>([
      ['is gone', FILES],
      [
        'ends later',
        { ...FILES, 'campaign.yaml': campaignOf({ due: '2026-06-30' }) },
      ],
    ])('of a campaign that %s', async (_, files) => {
      const { test, tend } = await notToldYet();
      test.world.definitions = definitionsOf({ ...files });
      expect(await tend('2026-03-30T01:00:00Z')).toEqual([]);
    });

    it('of products that are waived by now, and of the others what is left', async () => {
      const { test, tend } = await notToldYet();
      test.world.definitions = definitionsOf({
        ...FILES,
        'campaign.yaml': campaignOf(),
        'waiver.yaml': waiverOf('global.tags', 'dataproduct:sales/returns'),
      });
      await test.sweep();
      expect(await tend('2026-03-30T01:00:00Z')).toEqual([
        [LOGISTICS, TITLE, 'Still open: Shipments'],
      ]);
    });

    it('but waits while nobody knows what is asked', async () => {
      const { test, tend } = await notToldYet();
      const { definitions } = test.world;
      test.world.definitions = undefined;
      expect(await tend('2026-03-30T01:00:00Z')).toEqual([]);
      test.world.definitions = definitions;
      expect(await tend('2026-03-30T02:00:00Z')).toHaveLength(2);
    });
  });

  it('tells of what is open when it is sent', async () => {
    const { test, post, tend } = await start({
      policies: ['global.tags', 'global.classified'],
    });
    post.away = true;
    await tend('2026-03-30T00:00:00Z');
    post.away = false;
    test.world.definitions = definitionsOf({
      ...FILES,
      'campaign.yaml': campaignOf(),
    });
    const told = await tend('2026-03-30T01:00:00Z');
    expect(told.map(([, , words]) => words).sort()).toEqual([
      'Still open: Returns',
      'Still open: Shipments',
    ]);
  });

  it('says nothing while nobody knows what is asked', async () => {
    const { test, tend } = await start();
    test.world.definitions = undefined;
    expect(await tend('2026-03-30T00:00:00Z')).toEqual([]);
  });
});
