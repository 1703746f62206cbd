import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  createTestIntake,
  fromSource,
} from '../../__testUtils__/createTestIntake';
import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { MESH, submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { setProductState } from '../../registry/setProductState';
import { waiverOf } from '../__testUtils__/definitionFiles';
import { eachWaiverStore } from '../waivers/__testUtils__/eachWaiverStore';
import {
  FILES,
  OWNER,
  REQUEST,
  waiverPortal,
} from '../waivers/__testUtils__/waiverPortal';
import { tendWaivers } from '../waivers/tendWaivers';

const PATH = '/governance/waivers';
const { owner, reader } = PEOPLE;

eachWaiverStore(
  'who is told that a product took its waivers with it',
  store => {
    async function start(files: { [path: string]: object } = {}) {
      const { knex } = store;
      await submitMesh(createTestIntake({ knex }));
      const definitions = definitionsOf({ ...FILES, ...files });
      const portal = waiverPortal({ knex, definitions });
      const sent: NotificationSendOptions[] = [];
      const notifications = {
        send: async (message: NotificationSendOptions) => {
          sent.push(message);
        },
      };
      const { auditor, world } = portal;
      const { now } = portal.services;
      const replica = () => {
        const { claimsOf, logger } = portal.services;
        const services = { knex, auditor, claimsOf, logger, now };
        return () => tendWaivers({ ...services, definitions, notifications });
      };
      const tend = replica();
      /** Who was told what since, and what the audit log has since. */
      const told = () =>
        sent
          .splice(0)
          .map(({ recipients, payload }) =>
            'entityRef' in recipients
              ? `${recipients.entityRef}: ${payload.title}`
              : 'all',
          );
      const logged = () =>
        auditor.createEvent.mock.calls
          .splice(0)
          .map(([{ eventId, meta, request }]) => ({ eventId, meta, request }));
      const leave = async () =>
        await setProductState({
          ...{ knex, at: world.now.toISOString() },
          ...{ productIds: ['p-returns'], state: 'removed' },
        });
      async function ask() {
        const { body } = await portal.as(owner).post(PATH, REQUEST).expect(201);
        return String(body.id);
      }
      const approve = async (id: string) =>
        await portal
          .as(reader)
          .post(`${PATH}/${id}/decision`, { action: 'approve' })
          .expect(200);
      /** All that was to be told before is. */
      async function quiet() {
        await tend();
        told();
        logged();
      }
      return {
        ...{ portal, tend, replica, told, logged, quiet },
        ...{ leave, ask, approve },
      };
    }
    const META = {
      policy: REQUEST.policy,
      product: REQUEST.product,
      expires: REQUEST.expires,
      because: 'product-left',
    };

    it.each([
      ['approved', 'waiver-end', 'has ended'],
      ['asked for', 'waiver-withdraw', 'was withdrawn'],
    ])('of one that was %s', async (state, eventId, became) => {
      const { ask, approve, quiet, leave, tend, told, logged } = await start();
      const id = await ask();
      if (state === 'approved') {
        await approve(id);
      }
      await quiet();
      await leave();
      await tend();
      await tend();
      expect(told()).toEqual([
        `${owner}: Your waiver of "An example" ${became}`,
      ]);
      expect(logged()).toEqual([
        {
          eventId,
          meta: { ...META, waiver: id, requestedBy: owner },
          request: undefined,
        },
      ]);
    });

    it('each once, of two replicas at the same time', async () => {
      const { ask, quiet, leave, replica, told, logged } = await start();
      await ask();
      await quiet();
      await leave();
      await Promise.all([replica()(), replica()()]);
      expect([told().length, logged().length]).toEqual([1, 1]);
    });

    it('also where the audit log did not take it the first time', async () => {
      const { portal, ask, quiet, leave, tend, logged } = await start();
      await ask();
      await quiet();
      await leave();
      portal.auditor.createEvent.mockRejectedValueOnce(new Error('away'));
      await expect(tend()).rejects.toThrow('away');
      logged();
      await tend();
      expect(logged()).toMatchObject([{ eventId: 'waiver-withdraw' }]);
    });

    it('of what a file still asks for, each time', async () => {
      const { spec, ...rest } = JSON.parse(
        JSON.stringify(waiverOf(REQUEST.policy, REQUEST.product)),
      );
      const { approvedBy: _b, approvedOn: _o, ...asked } = spec;
      const { portal, approve, quiet, leave, tend, told, logged } = await start(
        {
          'asked.yaml': { ...rest, spec: asked },
        },
      );
      await quiet();
      const { body } = await portal.as(reader).get(PATH);
      const [{ id }] = body.items;
      for (let time = 0; time < 2; time += 1) {
        await approve(id);
        await quiet();
        await leave();
        await tend();
        expect(told()).toEqual([
          'user:default/ada: Your waiver of "An example" has to be decided about again',
        ]);
        expect(logged()).toMatchObject([
          {
            eventId: 'waiver-reopen',
            meta: { waiver: id, file: 'asked.yaml' },
          },
        ]);
        await portal.intake.submit(fromSource(MESH));
      }
    });

    it('nobody where nothing of it has ended', async () => {
      const { portal, ask, approve, quiet, leave, tend, told, logged } =
        await start({
          'given.yaml': waiverOf(REQUEST.policy, REQUEST.product),
        });
      await approve(await ask());
      await quiet();
      portal.world.now = new Date('2026-04-01T00:00:00Z');
      await leave();
      await tend();
      expect([told(), logged()]).toEqual([[], []]);
    });

    it('nobody who may only read the product, and not who answers for the policy', async () => {
      const { ask, approve, quiet, leave, tend, told } = await start();
      await approve(await ask());
      await quiet();
      await leave();
      await tend();
      expect(told().join()).not.toMatch(
        new RegExp(`${OWNER}|${reader}|sales-`),
      );
    });
  },
);
