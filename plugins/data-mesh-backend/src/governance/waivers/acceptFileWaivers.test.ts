import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { waiverOf } from '../__testUtils__/definitionFiles';
import { eachWaiverStore } from './__testUtils__/eachWaiverStore';
import { BOB, FILES, OWNER, waiverPortal } from './__testUtils__/waiverPortal';

const { reader } = PEOPLE;
const PATH = '/governance/waivers';
const REF = 'dataproduct:sales/returns';

eachWaiverStore('acceptFileWaivers', store => {
  async function start(
    waiver: object = waiverOf('global.tags', REF),
    more: { [path: string]: object } = {},
  ) {
    const { knex } = store;
    await submitMesh(createTestIntake({ knex }));
    const files = { ...FILES, 'waiver.yaml': waiver, ...more };
    const definitions = definitionsOf(files);
    const portal = waiverPortal({ knex, definitions });
    /** Each waiver: its state, and why its approver is not accepted. */
    const shown = async () => {
      const { body } = await portal.as(reader).get(PATH).expect(200);
      return body.items.map(
        (each: { state: string; origin: string; unaccepted?: object }) => [
          each.origin,
          each.state,
          each.unaccepted,
        ],
      );
    };
    const counting = async () =>
      (await portal.definitions.current())?.waivers.length;
    return { ...portal, shown, counting };
  }
  type Portal = Awaited<ReturnType<typeof start>>;

  const owned = (owner: string) => {
    const policy = JSON.stringify(FILES['tags.yaml']);
    return { 'tags.yaml': JSON.parse(policy.replaceAll(OWNER, owner)) };
  };

  it.each<[string, object, (portal: Portal) => void]>([
    ['a member of the owner', {}, () => {}],
    [
      'a member of an owner in other letters',
      owned('Group:Default/Privacy'),
      () => {},
    ],
    [
      'the owner, who is a person',
      owned(BOB),
      ({ world }) => {
        world.groups[BOB] = [];
      },
    ],
  ])('accepts %s', async (_, policy, prepare) => {
    const portal = await start(undefined, { ...policy });
    prepare(portal);
    expect(await portal.counting()).toBe(0);
    await portal.followFiles();
    expect(await portal.shown()).toEqual([['file', 'in-force', undefined]]);
    expect(await portal.counting()).toBe(1);
    const { body } = await portal.as(reader).get(PATH);
    expect(body.items).toEqual([
      expect.objectContaining({
        decidedBy: BOB,
        decidedAt: '2026-03-01T00:00:00.000Z',
        file: 'waiver.yaml',
        actions: [],
      }),
    ]);
  });

  it.each<[string, string, object, (portal: Portal) => void]>([
    [
      'no-member',
      'a member of another group',
      {},
      ({ world }) => {
        world.groups[BOB] = ['group:default/sales-team'];
      },
    ],
    [
      'no-member',
      'another person than the owner',
      owned('user:default/carla'),
      () => {},
    ],
    [
      'unknown-person',
      'whom the catalog does not know',
      {},
      ({ world }) => {
        world.strangers.add(BOB);
      },
    ],
    ['no-policy', 'an approver of no policy', { 'tags.yaml': {} }, () => {}],
    [
      'unasked',
      'anybody while the catalog is away',
      {},
      ({ world }) => {
        world.catalogAway = true;
      },
    ],
  ])('says %s of %s, which is asked for only', async (...row) => {
    const [because, , policy, prepare] = row;
    const portal = await start(undefined, { ...policy });
    prepare(portal);
    await portal.followFiles();
    await portal.followFiles();
    portal.world.catalogAway = false;
    expect(await portal.shown()).toEqual([
      ['file-request', 'pending', { approver: BOB, because }],
    ]);
    expect(await portal.counting()).toBe(0);
    expect(portal.logger.warn).toHaveBeenCalledTimes(
      because === 'unasked' ? 2 : 0,
    );
  });

  it('accepts whoever has joined the team since, and keeps them once they leave', async () => {
    const portal = await start();
    portal.world.strangers.add(BOB);
    await portal.followFiles();
    expect(await portal.counting()).toBe(0);
    portal.world.strangers.clear();
    await portal.followFiles();
    expect(await portal.counting()).toBe(1);
    portal.world.groups[BOB] = [];
    await portal.followFiles();
    expect(await portal.counting()).toBe(1);
    portal.world.catalogAway = true;
    await portal.followFiles();
    expect(await portal.counting()).toBe(1);
  });

  it.each([
    ['another reason', 'The new system has them.', 'Nobody reads them.'],
    ['a later day', '"expires":"2026-03-31"', '"expires":"2026-04-30"'],
    ['another product', 'sales/returns', 'sales/orders'],
    ['another approver', BOB, 'user:default/carla'],
  ])('asks again about %s', async (_, before, after) => {
    const waiver = waiverOf('global.tags', REF);
    const portal = await start(waiver);
    await portal.followFiles();
    const text = JSON.stringify(waiver);
    expect(text).toContain(before);
    const other = waiverPortal({
      knex: store.knex,
      definitions: definitionsOf({
        ...FILES,
        'waiver.yaml': JSON.parse(text.replaceAll(before, after)),
      }),
    });
    other.world.groups[BOB] = [];
    // Before anybody has asked, too.
    expect((await other.definitions.current())?.waivers).toEqual([]);
    await other.followFiles();
    expect((await other.definitions.current())?.waivers).toEqual([]);
  });

  it('asks again when a file has come back', async () => {
    const portal = await start();
    await portal.followFiles();
    const { knex } = store;
    const gone = waiverPortal({ knex, definitions: definitionsOf(FILES) });
    await gone.followFiles();
    expect(await portal.shown()).toEqual([['file', 'ended', undefined]]);
    portal.world.groups[BOB] = [];
    await portal.followFiles();
    expect(await portal.shown()).toEqual([
      ['file-request', 'pending', { approver: BOB, because: 'no-member' }],
    ]);
    expect(await portal.counting()).toBe(0);
  });

  it('asks about nothing that is over', async () => {
    const portal = await start(waiverOf('global.tags', REF, '2026-03-01'));
    await portal.followFiles();
    expect(await portal.shown()).toEqual([
      ['file-request', 'expired', undefined],
    ]);
  });

  it('never accepts what an owner has rejected', async () => {
    const portal = await start();
    portal.world.groups[BOB] = [];
    await portal.followFiles();
    const { body } = await portal.as(reader).get(PATH);
    await portal
      .as(reader)
      .post(`${PATH}/${body.items[0].id}/decision`, {
        action: 'reject',
        reason: 'Add the tags.',
      })
      .expect(200);
    portal.world.groups[BOB] = [OWNER];
    await portal.followFiles();
    expect(await portal.shown()).toEqual([
      ['file-request', 'rejected', undefined],
    ]);
    expect(await portal.counting()).toBe(0);
  });

  it('agrees where replicas ask at the same time, and see another catalog', async () => {
    const { knex } = store;
    const portal = await start();
    const other = waiverPortal({
      knex,
      definitions: definitionsOf({
        ...FILES,
        'waiver.yaml': waiverOf('global.tags', REF),
      }),
    });
    other.world.groups[BOB] = [];
    await Promise.all([portal.followFiles(), other.followFiles()]);
    const counts = async () => [
      await portal.counting(),
      (await other.definitions.current())?.waivers.length,
    ];
    expect(await counts()).toEqual([1, 1]);
    await other.followFiles();
    expect(await counts()).toEqual([1, 1]);
  });

  it('has its product judged again at once', async () => {
    const portal = await start();
    const { knex } = store;
    await knex('scan_queue').delete();
    portal.world.groups[BOB] = [];
    await portal.followFiles();
    expect(await knex('scan_queue').pluck('key')).toEqual([]);
    portal.world.groups[BOB] = [OWNER];
    await portal.followFiles();
    expect(await knex('scan_queue').pluck('key')).toEqual([
      expect.stringMatching(/^product:/),
    ]);
  });
});
