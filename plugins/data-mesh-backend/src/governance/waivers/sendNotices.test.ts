import { mockServices } from '@backstage/backend-test-utils';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { NotToldError } from '../../notify/NotToldError';
import { eachWaiverStore } from './__testUtils__/eachWaiverStore';
import { FILES, REQUEST, waiverPortal } from './__testUtils__/waiverPortal';
import { sendNotices } from './sendNotices';
import { NoticeRow } from './store/rows';

const RESTS = 5 * 60_000;

eachWaiverStore('sendNotices', store => {
  it('tries again what was logged already, and says nothing more of it', async () => {
    const { knex } = store;
    await submitMesh(createTestIntake({ knex }));
    const definitions = definitionsOf(FILES);
    await waiverPortal({ knex, definitions })
      .as(PEOPLE.owner)
      .post('/governance/waivers', REQUEST)
      .expect(201);
    const logger = mockServices.logger.mock();
    const send = jest.fn(async () => {
      throw new NotToldError('The portal has no notifications');
    });
    const start = Date.parse('2026-03-02T12:00:00Z');
    for (let i = 0; i < 12; i += 1) {
      const now = new Date(start + i * RESTS);
      await sendNotices({
        knex,
        definitions,
        logger,
        notifications: { send },
        now: () => now,
      });
    }
    expect(send).toHaveBeenCalledTimes(8);
    expect(logger.warn).not.toHaveBeenCalled();
    const open = knex<NoticeRow>('waiver_notices').whereNull('sent_at');
    expect(await open).toEqual([]);
  });

  it('sends what a replica has claimed whose clock was ahead, and that is gone', async () => {
    const { knex } = store;
    await submitMesh(createTestIntake({ knex }));
    const { as, services } = waiverPortal({ knex });
    await as(PEOPLE.owner).post('/governance/waivers', REQUEST).expect(201);
    const send = jest.fn(async () => {});
    const sendAfter = async (claimed_until: string) => {
      await knex('waiver_notices').update({ claimed_until });
      await sendNotices({ ...services, notifications: { send } });
      return send.mock.calls.length;
    };
    expect(await sendAfter('2026-03-02T12:01:00.000Z')).toBe(0);
    expect(await sendAfter('2030-03-02T12:01:00.000Z')).toBe(1);
  });
});
