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

eachWaiverStore('auditAcceptance', store => {
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
    const told = portal.auditor.createEvent.mock.calls.map(
      ([{ meta }]) => meta?.waiver,
    );
    expect([told.length, new Set(told).size]).toEqual([2, 2]);
  });
});
