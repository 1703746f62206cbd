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

eachWaiverStore('auditAcceptances', store => {
  async function start(more: { [path: string]: object } = {}) {
    const { knex } = store;
    await submitMesh(createTestIntake({ knex }));
    const waiver = waiverOf('global.tags', REF);
    const files = { ...FILES, 'waiver.yaml': waiver, ...more };
    const definitions = definitionsOf(files);
    const portal = waiverPortal({ knex, definitions });
    const counting = async () =>
      (await portal.definitions.current())?.waivers.length;
    return { portal, definitions, counting };
  }

  it('tells what was accepted, and who approved it where', async () => {
    const { portal } = await start();
    const event = { success: jest.fn(), fail: jest.fn() };
    portal.auditor.createEvent.mockResolvedValue(event);
    await portal.followFiles();
    const { body } = await portal.as(reader).get(PATH);
    expect(portal.auditor.createEvent.mock.calls).toEqual([
      [
        {
          eventId: 'waiver-accept',
          severityLevel: 'medium',
          meta: {
            waiver: body.items[0].id,
            policy: 'global.tags',
            product: REF,
            expires: '2026-03-31',
            requestedBy: body.items[0].requestedBy,
            approvedBy: BOB,
            file: 'waiver.yaml',
          },
        },
      ],
    ]);
    expect(event.success).toHaveBeenCalledTimes(1);
    expect(event.fail).not.toHaveBeenCalled();
  });

  it('tells it once, of many readings and replicas, also at the same time', async () => {
    const { portal, definitions } = await start();
    const other = waiverPortal({ knex: store.knex, definitions });
    await Promise.all([portal.followFiles(), other.followFiles()]);
    await portal.followFiles();
    await other.followFiles();
    expect(
      [portal, other].flatMap(each => each.auditor.createEvent.mock.calls),
    ).toHaveLength(1);
  });

  it('tells nothing of what only asks, or while the catalog is away', async () => {
    const { portal } = await start();
    portal.world.groups[BOB] = [];
    await portal.followFiles();
    portal.world.groups[BOB] = [OWNER];
    portal.world.catalogAway = true;
    await portal.followFiles();
    expect(portal.auditor.createEvent).not.toHaveBeenCalled();
  });

  /** Of which waivers the log was told, and took it. */
  async function taken({
    auditor,
  }: Awaited<ReturnType<typeof start>>['portal']) {
    const { calls, results } = auditor.createEvent.mock;
    const events = await Promise.allSettled(results.map(each => each.value));
    return calls
      .filter((_, i) => events[i].status === 'fulfilled')
      .map(([{ meta }]) => meta?.waiver);
  }

  it('accepts nobody twice where the log did not answer, and the next at the next time', async () => {
    const { portal, counting } = await start({
      'other.yaml': waiverOf('global.classified', REF),
    });
    portal.auditor.createEvent.mockRejectedValueOnce(new Error('No disk'));
    await expect(portal.followFiles()).rejects.toThrow('No disk');
    expect(await counting()).toBe(1);
    await portal.followFiles();
    expect(await counting()).toBe(2);
    await portal.followFiles();
    const told = await taken(portal);
    expect([told.length, new Set(told).size]).toEqual([2, 2]);
  });

  it('tells what a process accepted that died before it could, after a minute, once', async () => {
    const { portal, definitions } = await start();
    const died = waiverPortal({ knex: store.knex, definitions });
    died.auditor.createEvent.mockReturnValue(new Promise(() => {}));
    died.followFiles().catch(() => {});
    while (died.auditor.createEvent.mock.calls.length === 0) {
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    await portal.followFiles();
    expect(await taken(portal)).toHaveLength(0);
    portal.world.now = new Date(portal.world.now.getTime() + 60_000);
    portal.world.catalogAway = true;
    await portal.followFiles();
    await portal.followFiles();
    expect(await taken(portal)).toHaveLength(1);
  });

  it('tells what was accepted although its file has gone and come back since', async () => {
    const { portal } = await start();
    portal.auditor.createEvent.mockRejectedValueOnce(new Error('No disk'));
    await expect(portal.followFiles()).rejects.toThrow('No disk');
    const files = definitionsOf(FILES);
    const gone = waiverPortal({ knex: store.knex, definitions: files });
    gone.auditor.createEvent.mockRejectedValueOnce(new Error('No disk'));
    await expect(gone.followFiles()).rejects.toThrow('No disk');
    portal.world.groups[BOB] = [];
    await portal.followFiles();
    expect(await taken(portal)).toHaveLength(1);
  });
});
