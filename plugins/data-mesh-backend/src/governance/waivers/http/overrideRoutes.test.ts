import { ServiceUnavailableError } from '@backstage/errors';
import { fromSource } from '../../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../../__testUtils__/definitionsOf';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../../../__testUtils__/documents';
import { PEOPLE } from '../../../__testUtils__/permissionsOf';
import { eachWaiverStore } from '../__testUtils__/eachWaiverStore';
import { waiverPortal } from '../__testUtils__/waiverPortal';

const { owner, reader, admin } = PEOPLE;
const DOCUMENTS = [
  incoming(
    'orders.odps.yaml',
    productYaml({
      id: 'p-orders',
      name: 'Orders',
      ports: [['tables', '1.0.0', 'orders']],
    }),
  ),
  incoming('orders.odcs.yaml', contractYaml({ id: 'orders' })),
];
const OVERRIDE = {
  policies: ['global.classified'],
  reason: 'The regulator waits for it.',
  expires: '2026-03-16',
};

eachWaiverStore('overrideRoutes', store => {
  async function start(
    submittedBy = 'source:git',
    given: { definitions?: ReturnType<typeof definitionsOf> } = {},
  ) {
    const portal = waiverPortal({
      knex: store.knex,
      ...given,
      mayOverride: [admin, owner],
    });
    const [refused] = await portal.intake.submit(
      fromSource(DOCUMENTS, { submittedBy }),
    );
    expect(refused.state).toBe('refused');
    const path = `/submissions/${refused.id}/override`;
    const override = (who: string | undefined, more: object = {}) =>
      portal.as(who).post(path, { ...OVERRIDE, ...more });
    return { ...portal, override };
  }

  it('accepts what was refused, for a few days, and writes it down', async () => {
    const { override, as, auditor, intake, world } = await start();
    const { status, body } = await override(admin);
    expect([status, body.state]).toEqual([200, 'accepted-with-warnings']);
    const { body: listed } = await as(owner).get('/governance/waivers');
    expect(listed.items).toEqual([
      expect.objectContaining({
        origin: 'override',
        state: 'in-force',
        policy: 'global.classified',
        product: 'dataproduct:sales/orders',
        requestedBy: 'source:default/git',
        decidedBy: admin,
      }),
    ]);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'governance-override',
        meta: expect.objectContaining({ reason: OVERRIDE.reason }),
      }),
    );
    expect(await store.knex('waiver_notices').pluck('kind')).toEqual([
      'overridden',
    ]);
    world.now = new Date('2026-03-17T00:00:00Z');
    const next = [
      DOCUMENTS[0],
      incoming(
        'orders.odcs.yaml',
        contractYaml({
          id: 'orders',
          version: '1.1.0',
          columns: ['order_id', 'b'],
        }),
      ),
    ];
    const [later] = await intake.submit(fromSource(next, { dryRun: true }));
    expect(later.state).toBe('refused');
    expect((await override(admin)).status).toBe(409);
  });

  it.each<[number, RegExp, string | undefined, object]>([
    [403, /not allowed/, reader, {}],
    [403, /./, undefined, {}],
    [400, /more than 14 days/, admin, { expires: '2026-03-17' }],
    [400, /ends with/, admin, { expires: '2026-03-01' }],
    [400, /did not refuse/, admin, { policies: ['global.tags'] }],
    [400, /Nobody wrote why/, admin, { reason: '  ' }],
    [400, /./, admin, { policies: [] }],
  ])('answers %d, %p, to %s with %j', async (status, why, who, more) => {
    const { override } = await start();
    const answer = await override(who, more);
    expect([answer.status, answer.body.error.message]).toEqual([
      status,
      expect.stringMatching(why),
    ]);
    expect(await store.knex('waivers')).toEqual([]);
    expect(await store.knex('products')).toEqual([]);
  });

  it('lets pass what a policy has no answer for, and changes no verdict', async () => {
    // Columns say neither, so the expression breaks off.
    const broken = {
      forEach: 'columns',
      assert: { cel: 'size(item.tags) > 0 && item.description.size() > 3' },
    };
    const definitions = definitionsOf({
      'tagged.yaml': policyOf('tagged', broken),
      'other.yaml': policyOf('other', broken),
    });
    const { override, services } = await start('source:git', {
      definitions,
    });
    const policies = ['global.tagged'];
    const one = await override(admin, { policies });
    // The other one has no answer either, and nobody has let that pass.
    expect([one.status, one.body.state]).toEqual([200, 'refused']);
    const { status, body } = await override(admin, {
      policies: ['global.other'],
    });
    expect([status, body.state]).toEqual([200, 'accepted-with-warnings']);
    const problems: { code: string; message: string }[] = [
      ...body.problems,
      ...body.documents.flatMap((each: typeof body) => each.problems),
    ];
    const told = problems.filter(({ code }) => code === 'policy-overridden');
    expect(told.length).toBeGreaterThanOrEqual(2);
    for (const { message } of told) {
      expect(message).toContain(
        `${admin} lets it pass until 2026-03-16: The regulator waits for it.`,
      );
    }
    const { waivers } = (await services.definitions.current())!;
    expect(waivers.map(each => each.override)).toEqual([true, true]);
  });

  it('is not for who submitted it, nor for what was overtaken', async () => {
    const { override, intake } = await start(owner);
    const own = await override(owner);
    expect([own.status, own.body.error.message]).toEqual([
      409,
      expect.stringMatching(/somebody else/),
    ]);
    const newer = [
      DOCUMENTS[0],
      incoming(
        'orders.odcs.yaml',
        contractYaml({ id: 'orders', columns: ['order_id', 'b'] }),
      ),
    ];
    await intake.submit(fromSource(newer));
    expect((await override(admin)).status).toBe(409);
    expect(await store.knex('products')).toEqual([]);
    expect(await store.knex('waivers')).toEqual([]);
    expect(await store.knex('waiver_notices')).toEqual([]);
  });

  it('waives nothing where it cannot be judged again, until it can', async () => {
    const { override, intake, services, as } = await start();
    jest
      .spyOn(intake, 'judgeAgain')
      .mockRejectedValueOnce(new ServiceUnavailableError('No catalog'));
    expect((await override(admin)).status).toBe(503);
    expect((await services.definitions.current())?.waivers).toEqual([]);
    expect(await store.knex('waiver_notices')).toEqual([]);
    expect((await override(admin)).body.state).toBe('accepted-with-warnings');
    const { body } = await as(reader).get('/governance/waivers');
    expect(
      body.items.map((each: typeof body) => [each.state, each.endReason]),
    ).toEqual([
      ['in-force', undefined],
      ['ended', 'The submission could not be judged again.'],
    ]);
  });

  it('keeps no waiver of one that fails, of two at the same time', async () => {
    const { override, services } = await start();
    const answers = await Promise.all([override(admin), override(owner)]);
    const successes = answers.filter(({ status }) => status === 200);
    const { waivers } = (await services.definitions.current())!;
    expect(successes.length).toBeGreaterThan(0);
    expect(waivers).toHaveLength(successes.length);
  });
});
