import { mockServices } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { waiverOf } from '../__testUtils__/definitionFiles';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { eachWaiverStore } from './__testUtils__/eachWaiverStore';
import {
  BOB,
  FILES,
  OWNER,
  REQUEST,
  waiverPortal,
} from './__testUtils__/waiverPortal';
import { tendWaivers } from './tendWaivers';
import { withPortalWaivers } from './withPortalWaivers';

const { owner, reader } = PEOPLE;
const PATH = '/governance/waivers';
const REF = 'dataproduct:sales/returns';

/** As it stands in a file that cannot approve it. */
function requested(waiver: object): object {
  const { spec, ...rest } = JSON.parse(JSON.stringify(waiver));
  const { approvedBy: _b, approvedOn: _o, ...asked } = spec;
  return { ...rest, spec: asked };
}

eachWaiverStore('tendWaivers', store => {
  async function start(files: { [path: string]: object } = {}) {
    const { knex } = store;
    await submitMesh(createTestIntake({ knex }));
    const sent: NotificationSendOptions[] = [];
    const world = { now: new Date('2026-03-02T12:00:00Z'), away: false };
    const logger = mockServices.logger.mock();
    const notifications = {
      send: async (options: NotificationSendOptions) => {
        if (world.away) {
          throw new Error('No notifications here');
        }
        sent.push(options);
      },
    };
    const turn = { files: definitionsOf({ ...FILES, ...files }) };
    const portal = waiverPortal({ knex, definitions: turn.files });
    const replica = () => {
      const definitions = withPortalWaivers({ knex, definitions: turn.files });
      const { claimsOf, auditor } = portal.services;
      const services = { knex, logger, notifications, definitions, claimsOf };
      return () => tendWaivers({ ...services, auditor, now: () => world.now });
    };
    const told = () =>
      sent
        .splice(0)
        .map(({ recipients, payload }) => [
          'entityRef' in recipients && recipients.entityRef,
          payload.title,
        ]);
    return { portal, replica, turn, world, told, logger };
  }

  it('tells the owner of a request, and who asked of the decision, once each', async () => {
    const { portal, replica, told } = await start();
    const replicas = [replica(), replica()];
    const tend = () => Promise.all(replicas.map(each => each()));
    const { body } = await portal.as(owner).post(PATH, REQUEST).expect(201);
    await tend();
    expect(told()).toEqual([
      [OWNER, 'A waiver of "An example" waits for your decision'],
    ]);
    await portal
      .as(reader)
      .post(`${PATH}/${body.id}/decision`, { action: 'reject', reason: 'No.' })
      .expect(200);
    await tend();
    await tend();
    expect(told()).toEqual([[owner, '"An example" is not waived']]);
  });

  it('tells the owner of the product 14 days before the end, once with two replicas', async () => {
    const { portal, replica, world, told } = await start();
    const replicas = [replica(), replica()];
    const tend = () => Promise.all(replicas.map(each => each()));
    const { body } = await portal.as(owner).post(PATH, REQUEST).expect(201);
    const approve = { action: 'approve' };
    await portal.as(reader).post(`${PATH}/${body.id}/decision`, approve);
    await tend();
    told();
    world.now = new Date('2026-03-17T23:59:59Z');
    await tend();
    expect(told()).toEqual([]);
    world.now = new Date('2026-03-18T00:00:00Z');
    await tend();
    await tend();
    expect(told()).toEqual([
      ['group:default/sales-team', 'A waiver of "An example" ends soon'],
    ]);
  });

  it('does not say of a waiver of ten days that it ends as soon as it begins', async () => {
    const { portal, replica, world, told } = await start();
    const tend = replica();
    const short = { ...REQUEST, expires: '2026-03-11' };
    const { body } = await portal.as(owner).post(PATH, short).expect(201);
    await portal
      .as(reader)
      .post(`${PATH}/${body.id}/decision`, { action: 'approve' })
      .expect(200);
    await tend();
    told();
    // From 12:00 on 2 March to 00:00 on 12 March.
    world.now = new Date('2026-03-07T05:59:59Z');
    await tend();
    expect(told()).toEqual([]);
    world.now = new Date('2026-03-07T06:00:00Z');
    await tend();
    expect(told()).toEqual([
      ['group:default/sales-team', 'A waiver of "An example" ends soon'],
    ]);
  });

  it('tries again what could not be sent, and gives up after an hour', async () => {
    const { portal, replica, world, told, logger } = await start();
    const tend = replica();
    await portal.as(owner).post(PATH, REQUEST).expect(201);
    world.away = true;
    await tend();
    await tend();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    world.away = false;
    world.now = new Date(world.now.getTime() + 5 * 60_000);
    await tend();
    expect(told()).toHaveLength(1);
    await portal
      .as(owner)
      .post(PATH, { ...REQUEST, port: 'x' })
      .expect(201);
    world.away = true;
    for (let i = 0; i < 12; i += 1) {
      world.now = new Date(world.now.getTime() + 5 * 60_000);
      await tend();
    }
    expect(logger.warn).toHaveBeenCalledTimes(3);
    world.away = false;
    world.now = new Date(world.now.getTime() + 5 * 60_000);
    await tend();
    expect(told()).toEqual([]);
  });

  it('tells the owner of an approver who is not accepted once that is no matter of minutes', async () => {
    const file = { 'given.yaml': waiverOf('global.tags', REF) };
    const { portal, replica, world, told } = await start(file);
    const replicas = [replica(), replica()];
    const tend = () => Promise.all(replicas.map(each => each()));
    portal.world.groups[BOB] = [];
    await tend();
    world.now = new Date('2026-03-02T12:04:59.999Z');
    await tend();
    expect(told()).toEqual([]);
    world.now = new Date('2026-03-02T12:05:00Z');
    await tend();
    await tend();
    expect(told()).toEqual([
      [OWNER, 'A waiver of "An example" waits for your decision'],
    ]);
  });

  it('tells the owner of one that was first read by a clock that was ahead', async () => {
    const file = { 'given.yaml': waiverOf('global.tags', REF, '2026-08-20') };
    const { portal, replica, world, told } = await start(file);
    portal.world.groups[BOB] = [];
    const { now } = world;
    world.now = new Date('2026-08-02T12:00:00Z');
    await replica()();
    expect(told()).toEqual([]);
    world.now = now;
    await replica()();
    expect(told()).toHaveLength(1);
  });

  it('tells nobody of an approver who is accepted a moment later', async () => {
    const file = { 'given.yaml': waiverOf('global.tags', REF) };
    const { portal, replica, world, told } = await start(file);
    const tend = replica();
    portal.world.strangers.add(BOB);
    await tend();
    portal.world.strangers.clear();
    world.now = new Date('2026-03-02T12:06:00Z');
    await tend();
    expect(told()).toEqual([]);
  });

  it('lists what files waive, has requests in them decided about, and lets them go with the file', async () => {
    const waiver = waiverOf('global.tags', REF);
    const files = {
      'given.yaml': waiver,
      'asked.yaml': requested(waiverOf('global.classified', REF)),
    };
    const { portal, replica, turn, told } = await start(files);
    await replica()();
    expect(told()).toEqual([
      [OWNER, 'A waiver of "An example" waits for your decision'],
    ]);
    const states = async () => {
      const { body } = await portal.as(reader).get(PATH);
      return body.items.map(
        (each: { origin: string; state: string; actions: string[] }) =>
          [each.origin, each.state, ...each.actions].join(' '),
      );
    };
    expect(await states()).toEqual([
      'file-request pending approve reject',
      'file in-force',
    ]);
    const { body } = await portal.as(reader).get(`${PATH}?state=pending`);
    await portal
      .as(reader)
      .post(`${PATH}/${body.items[0].id}/decision`, { action: 'approve' })
      .expect(200);
    expect((await portal.definitions.current())?.waivers).toHaveLength(2);

    turn.files = definitionsOf(FILES);
    await replica()();
    const gone = waiverPortal({ knex: store.knex, definitions: turn.files });
    expect((await gone.definitions.current())?.waivers).toEqual([]);
    expect(await states()).toEqual(['file ended', 'file-request ended']);

    turn.files = definitionsOf({ ...FILES, ...files });
    await replica()();
    expect((await states()).sort()).toEqual([
      'file in-force',
      'file-request pending approve reject',
    ]);
  });
});
