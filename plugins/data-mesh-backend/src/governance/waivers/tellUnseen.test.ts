import { mockServices } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { failAtWrite } from '../../__testUtils__/failAtWrite';
import { submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { eachWaiverStore } from './__testUtils__/eachWaiverStore';
import { OWNER, REQUEST, waiverPortal } from './__testUtils__/waiverPortal';
import { sendNotices } from './sendNotices';

// Who owns the policies may read the products of another domain only.
const { owner, reader, otherDomain, none } = PEOPLE;
const PATH = '/governance/waivers';

eachWaiverStore('tellUnseen', store => {
  async function start() {
    const { knex } = store;
    await submitMesh(createTestIntake({ knex }));
    const portal = waiverPortal({ knex, mayOverride: [reader] });
    const sent: NotificationSendOptions[] = [];
    const send = async (options: NotificationSendOptions) => {
      sent.push(options);
    };
    const told = async () => {
      const logger = mockServices.logger.mock();
      const notifications = { send };
      await sendNotices({ ...portal.services, logger, notifications });
      return sent.splice(0).map(({ recipients, payload }) => ({
        to: 'entityRef' in recipients ? recipients.entityRef : undefined,
        ...payload,
      }));
    };
    return { portal, told };
  }

  async function asked() {
    const { portal, told } = await start();
    const body = { ...REQUEST, reason: 'Returns of Acme are late.' };
    const answer = await portal.as(owner).post(PATH, body).expect(201);
    const id: string = answer.body.id;
    return { portal, told, id };
  }

  it('names no product to the owner of the policy, nor what was written about it', async () => {
    const { told } = await asked();
    const [notice, ...others] = await told();
    expect([notice.to, notice.link, others]).toEqual([
      OWNER,
      '/governance/waivers?state=pending',
      [],
    ]);
    expect(notice.description).toContain(`Until 2026-03-31. ${owner} asks`);
    expect(JSON.stringify(notice)).not.toMatch(/returns|sales|Acme/i);
  });

  it('tells who asked, once, that who decides looked and does not see it', async () => {
    const { portal, told, id } = await asked();
    await told();
    const { body } = await portal.as(otherDomain).get(PATH).expect(200);
    expect([body.items, body.totalItems]).toEqual([[], 0]);
    await portal.as(otherDomain).get(`${PATH}/${id}`).expect(404);
    const notices = await told();
    expect(notices).toMatchObject([
      {
        to: owner,
        title: expect.stringMatching(/cannot see it/),
        description: expect.stringContaining(
          `a member of ${OWNER} and may not read the product`,
        ),
        link: '/governance/waivers?product=dataproduct%3Asales%2Freturns',
      },
    ]);
    await portal.as(otherDomain).get(PATH).expect(200);
    expect(await told()).toEqual([]);
  });

  it.each([
    ['decides and sees it', [reader]],
    ['asked', [owner]],
    ['decides about nothing', [none]],
    ['is a service', [undefined]],
  ])('tells nothing where who looks %s', async (_, people) => {
    const { portal, told } = await asked();
    await told();
    for (const person of people) {
      await portal.as(person).get(PATH).expect(200);
    }
    expect(await told()).toEqual([]);
  });

  it('answers where what is to be told cannot be written, and tells it later', async () => {
    const { portal, told } = await asked();
    await told();
    const failing = failAtWrite(store.knex, 1);
    try {
      const { body } = await portal.as(otherDomain).get(PATH).expect(200);
      expect(body).toMatchObject({ items: [], totalItems: 0 });
      expect(failing.writes()).toBe(1);
    } finally {
      failing.restore();
    }
    expect(portal.logger.warn).toHaveBeenCalledTimes(1);
    expect(await told()).toEqual([]);
    await portal.as(otherDomain).get(PATH).expect(200);
    expect(await told()).toMatchObject([{ to: owner }]);
  });

  it('writes once for all who look, and nothing for who may decide nothing', async () => {
    const { portal } = await asked();
    const writing = failAtWrite(store.knex, Infinity);
    try {
      const writes = async (...people: (string | undefined)[]) => {
        const before = writing.writes();
        for (const person of people) {
          await portal.as(person).get(PATH).expect(200);
        }
        return writing.writes() - before;
      };
      expect(await writes(none, owner, reader, undefined)).toBe(0);
      expect(await writes(otherDomain)).toBe(1);
      expect(await writes(otherDomain, otherDomain, none)).toBe(0);
    } finally {
      writing.restore();
    }
  });

  it('tells nothing of what is decided, or over, by the time', async () => {
    const { portal, told, id } = await asked();
    await told();
    await portal.as(otherDomain).get(PATH).expect(200);
    const decision = `${PATH}/${id}/decision`;
    await portal.as(owner).post(decision, { action: 'withdraw' }).expect(200);
    expect(await told()).toEqual([]);
    await portal.as(owner).post(PATH, REQUEST).expect(201);
    await told();
    portal.world.now = new Date('2026-04-01T00:00:00Z');
    await portal.as(otherDomain).get(PATH).expect(200);
    expect(await told()).toEqual([]);
  });
});
