import { ImpactPreview } from '@meshstage/plugin-data-mesh-common';
import { definitionsOf, policyOf } from '../../../__testUtils__/definitionsOf';
import { eachStore } from '../../../__testUtils__/eachStore';
import { submitMesh } from '../../../__testUtils__/mesh';
import { PEOPLE } from '../../../__testUtils__/permissionsOf';
import { FILES, waiverOf } from '../../__testUtils__/definitionFiles';
import { serveImpact } from '../__testUtils__/serveImpact';

const { reader, salesOnly, otherDomain, none, noCatalog } = PEOPLE;
const PURPOSE = { assert: { purpose: { absent: true } } };

/** `dataproduct:sales/orders fails global.tags`, `lost global.trust`, one line each. */
function told({ items }: ImpactPreview): string[] {
  return items.flatMap(({ ref, policies, levels }) => [
    ...policies.map(({ kind, policy }) => `${ref} ${kind} ${policy}`),
    ...levels.map(({ kind, scorecard }) => `${ref} ${kind} ${scorecard}`),
  ]);
}

eachStore('impactRoutes', store => {
  async function served(mostMs?: number) {
    const definitions = definitionsOf(FILES);
    const { knex } = store;
    const portal = serveImpact({ knex, definitions, mostMs });
    await submitMesh(portal);
    return portal;
  }

  it('tells which products flip, why, by domain and owner', async () => {
    const { ask } = await served();
    const { status, preview } = await ask(reader, [
      { path: 'purpose.yaml', text: policyOf('purpose', PURPOSE) },
    ]);
    expect(status).toBe(200);
    expect(preview).toMatchObject({
      total: 3,
      complete: true,
      products: { seen: 3, flipped: 3 },
      problems: [],
      policies: [
        {
          id: 'global.purpose',
          change: 'changed',
          before: { pass: 3 },
          after: { fail: 3 },
          flips: { fails: 3 },
        },
      ],
      scorecards: [{ id: 'global.trust', flips: { lost: 3 } }],
      domains: [
        { key: 'logistics', products: 1, flips: { fails: 1 } },
        { key: 'sales', products: 2, levels: { lost: 2 } },
      ],
      owners: [
        { key: 'group:default/logistics-team', products: 1 },
        { key: 'group:default/sales-team', products: 2 },
      ],
    });
    expect(preview.policySets.before).not.toBe(preview.policySets.after);
    expect(told(preview)).toContain(
      'dataproduct:sales/orders fails global.purpose',
    );
    const orders = preview.items.find(({ ref }) => ref.endsWith('/orders'));
    expect(orders).toMatchObject({
      title: 'Orders',
      policies: [
        {
          before: 'pass',
          after: 'fail',
          enforcement: 'deny',
          items: [
            {
              field: 'purpose',
              seen: 'Every order, 100%_sure',
              wanted: { absent: true },
              message: 'Mend Orders',
            },
          ],
        },
      ],
    });
  });

  it.each([
    [reader, 3, ['logistics', 'sales']],
    [salesOnly, 2, ['sales']],
    [otherDomain, 1, ['logistics']],
    [noCatalog, 0, []],
  ])('tells %s of %d products only', async (who, count, domains) => {
    const { ask } = await served();
    const { preview } = await ask(who, [
      { path: 'purpose.yaml', text: policyOf('purpose', PURPOSE) },
    ]);
    expect(preview.total).toBe(count);
    expect(preview.products).toEqual({ seen: count, flipped: count });
    expect(preview.domains.map(({ key }) => key)).toEqual(domains);
    expect(preview.policies.map(({ before }) => before.pass)).toEqual(
      count > 0 ? [count] : [],
    );
  });

  it('does not let a policy ask about a product that the caller may not read', async () => {
    const { ask } = await served();
    const text = policyOf('inputs', {
      forEach: 'inputs',
      assert: { product: { absent: true } },
    });
    const seen = async (who: string) =>
      (await ask(who, [{ path: 'inputs.yaml', text }])).preview.items.flatMap(
        ({ policies }) =>
          policies.flatMap(({ items }) => items.map(({ seen: what }) => what)),
      );
    expect(await seen(reader)).toContain('dataproduct:logistics/shipments');
    expect(await seen(salesOnly)).toEqual([]);
  });

  it('stores nothing', async () => {
    const { ask } = await served();
    const tables = [
      'policy_digests',
      'open_verdicts',
      'scan_queue',
      'policy_files',
    ];
    const rows = async () =>
      await Promise.all(tables.map(name => store.knex(name).select()));
    const before = await rows();
    await ask(reader, [{ path: 'new.yaml', text: policyOf('new', PURPOSE) }]);
    expect(await rows()).toEqual(before);
  });

  it('takes files away, adds waivers and asks a domain by its folder', async () => {
    const { ask } = await served();
    const { preview } = await ask(reader, [
      { path: 'tags.yaml' },
      {
        path: 'waiver.yaml',
        text: waiverOf('global.classified', 'dataproduct:sales/orders'),
      },
      {
        path: 'sales/own.yaml',
        text: {
          ...policyOf('own', PURPOSE),
          metadata: {
            id: 'sales.own',
            title: 'Own',
            owner: 'group:default/sales-team',
            severity: 'low',
          },
        },
      },
    ]);
    expect(
      preview.problems.filter(({ problem }) => problem.severity === 'error'),
    ).toEqual([]);
    expect(told(preview)).toEqual(
      expect.arrayContaining([
        'dataproduct:sales/orders fails sales.own',
        'dataproduct:sales/orders waived global.classified',
        'dataproduct:sales/returns fails sales.own',
        'dataproduct:sales/returns clears global.tags',
        'dataproduct:logistics/shipments clears global.tags',
      ]),
    );
    expect(told(preview)).not.toContain(
      'dataproduct:logistics/shipments fails sales.own',
    );
  });

  it('tells at which line a file is wrong, which stays in force as it was', async () => {
    const { ask } = await served();
    const content =
      'apiVersion: meshstage.io/v1alpha1\nkind: DataPolicy\nspec:\n  asert: {}\n';
    const { status, preview } = await ask(reader, [
      { path: 'purpose.yaml', content },
    ]);
    expect(status).toBe(200);
    expect(preview.products.flipped).toBe(0);
    const problems = preview.problems.map(({ path, problem }) => [
      path,
      problem.code,
      problem.line,
    ]);
    expect(problems).toContainEqual(['purpose.yaml', expect.any(String), 4]);
    expect(problems).toContainEqual([
      'purpose.yaml',
      'policy-file-kept',
      undefined,
    ]);
  });

  it('ends with what it has when time is over, and says so', async () => {
    const { ask, world } = await served(1_000);
    let looks = 0;
    world.tick = () => {
      looks += 1;
      // The start of the preview comes first.
      world.elapsed += looks > 1 ? 5_000 : 0;
    };
    const { status, preview } = await ask(reader, [
      { path: 'purpose.yaml', text: policyOf('purpose', PURPOSE) },
    ]);
    expect(status).toBe(200);
    expect(preview).toMatchObject({ complete: false, total: 3, items: [] });
  });

  it.each([
    ['ahead', '2027-03-02T12:00:00Z'],
    ['back', '2025-03-02T12:00:00Z'],
  ])('looks at all in its time, where the clock is set %s', async (_, at) => {
    const { ask, world } = await served(1_000);
    let looks = 0;
    const now = () => {
      looks += 1;
      return new Date(looks > 1 ? at : '2026-03-02T12:00:00Z');
    };
    Object.defineProperty(world, 'now', { get: now });
    const { preview } = await ask(reader, [
      { path: 'purpose.yaml', text: policyOf('purpose', PURPOSE) },
    ]);
    expect(preview).toMatchObject({ complete: true, products: { seen: 3 } });
  });

  it('ends in time where the clock is set back', async () => {
    const { ask, world } = await served(1_000);
    world.tick = () => {
      world.elapsed += 400;
      world.now = new Date(world.now.getTime() - 3_600_000);
    };
    const { preview } = await ask(reader, [
      { path: 'purpose.yaml', text: policyOf('purpose', PURPOSE) },
    ]);
    expect(preview).toMatchObject({ complete: false, products: { seen: 0 } });
  });

  it('ends within a product where its policies take all the time', async () => {
    const { world, ask } = await served(1_000);
    let looks = 0;
    world.tick = () => {
      looks += 1;
      // The start, the page, the chunk; then two policies of a product.
      world.elapsed += looks > 5 ? 5_000 : 0;
    };
    const { status, preview } = await ask(
      reader,
      ['purpose', 'aim', 'goal'].map(name => ({
        path: `${name}.yaml`,
        text: policyOf(name, PURPOSE),
      })),
    );
    expect(status).toBe(200);
    expect(preview).toMatchObject({
      complete: false,
      total: 3,
      products: { seen: 0 },
    });
  });

  it.each([
    [
      400,
      "There is no source of policies 'other'; there are: policies",
      [{ source: 'other', path: 'a.yaml', content: '' }],
    ],
    [
      400,
      "'gone.yaml' cannot be deleted: 'policies' has no such file",
      [{ path: 'gone.yaml' }],
    ],
    [
      400,
      "'a.yaml' of 'policies' is given twice",
      [
        { path: 'a.yaml', content: 'a' },
        { path: 'a.yaml', content: 'b' },
      ],
    ],
    [400, 'must NOT have fewer than 1 items', []],
    [
      400,
      'must NOT have more than 1000000 characters',
      [{ path: 'a.yaml', content: 'a'.repeat(1_000_001) }],
    ],
    [
      400,
      'The texts have more than 2,000,000 characters together',
      ['a', 'b', 'c'].map(name => ({
        path: `${name}.yaml`,
        content: 'a'.repeat(700_000),
      })),
    ],
  ])('answers %d: %s', async (expected, message, changes) => {
    const { ask } = await served();
    const answer = await ask(reader, changes);
    expect(answer.status).toBe(expected);
    expect(answer.message).toContain(message);
  });

  it('is for who may preview', async () => {
    const { ask } = await served();
    const { status, message } = await ask(none, [{ path: 'tags.yaml' }]);
    expect(status).toBe(403);
    expect(message).toContain('not allowed to preview');
  });

  it('says when nobody can tell: a source was never read, the catalog is away', async () => {
    const { ask, world } = await served();
    const change = [{ path: 'tags.yaml' }];
    world.entities = undefined;
    const away = await ask(reader, change);
    expect([away.status, away.message]).toEqual([
      503,
      expect.stringContaining('The catalog does not answer'),
    ]);
    world.definitions = { current: async () => undefined };
    const unread = await ask(reader, change);
    expect([unread.status, unread.message]).toEqual([
      503,
      expect.stringContaining('was never read'),
    ]);
  });

  it('runs two at once, and asks the others to come again', async () => {
    const { ask, world } = await served();
    const { definitions } = world;
    const change = [{ path: 'tags.yaml' }];
    let started = 0;
    let open = () => {};
    let running = () => {};
    const opened = new Promise<void>(done => (open = done));
    const bothRun = new Promise<void>(done => (running = done));
    world.definitions = {
      async current() {
        started += 1;
        if (started === 2) {
          running();
        }
        await opened;
        return await definitions.current();
      },
    };
    const first = [ask(reader, change), ask(salesOnly, change)];
    await bothRun;
    const third = await ask(reader, change);
    expect([third.status, third.message]).toEqual([
      503,
      'Other previews are running; try again in a minute',
    ]);
    open();
    const answers = await Promise.all(first);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await ask(reader, change)).status).toBe(200);
  });
});
