import {
  createTestIntake,
  fromSource,
  organisation,
} from '../__testUtils__/createTestIntake';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../__testUtils__/documents';
import { eachStore } from '../__testUtils__/eachStore';

const contract = incoming('c.yaml', contractYaml({ id: 'orders' }));

function product(version = '1.0.0', path = 'p.yaml') {
  return incoming(
    path,
    productYaml({
      id: 'p-orders',
      name: 'Orders',
      version,
      ports: [['v1', '1.0.0', 'orders']],
    }),
  );
}

eachStore('waiting', store => {
  async function states() {
    return await store
      .knex('submissions')
      .orderBy('seq')
      .select('state', 'superseded_by');
  }

  async function version(): Promise<string | undefined> {
    const row = await store.knex('products').first('version');
    return row?.version;
  }

  it('waits for a contract and goes on by itself', async () => {
    const { intake, events } = createTestIntake(store);
    const [waiting] = await intake.submit(fromSource([product()]));
    expect(waiting).toMatchObject({
      state: 'waiting',
      productRef: 'dataproduct:sales/orders',
      waitingFor: [{ kind: 'contract', name: 'orders' }],
    });
    expect(events.publish).not.toHaveBeenCalled();

    await intake.submit(fromSource([contract]));

    expect(await states()).toMatchObject([
      { state: 'accepted' },
      { state: 'accepted' },
    ]);
    expect(await version()).toBe('1.0.0');
    expect((await store.rows(['submission_waits'])).submission_waits).toEqual(
      [],
    );
  });

  it('answers with what came of it in the same request', async () => {
    const { intake } = createTestIntake(store);
    // Another product of the batch brings the contract, so this one waits.
    const other = incoming(
      'z.yaml',
      productYaml({ id: 'p-other', ports: [['v1', '1.0.0', 'orders']] }),
    );
    const details = await intake.submit(
      fromSource([product(), other, contract]),
    );
    expect(details.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
  });

  it('waits for a domain that the catalog does not know yet', async () => {
    const empty = createTestIntake({ knex: store.knex, entities: [] });
    await empty.intake.submit(fromSource([product(), contract]));
    expect(await empty.intake.retryWaiting()).toBe(0);
    expect(await states()).toMatchObject([{ state: 'waiting' }]);

    const full = createTestIntake({ knex: store.knex, entities: organisation });
    expect(await full.intake.retryWaiting()).toBe(1);
    expect(await states()).toMatchObject([{ state: 'accepted' }]);
    expect(full.events.publish).toHaveBeenCalledTimes(1);
    expect(await full.intake.retryWaiting()).toBe(0);
  });

  it.each([
    ['an owner', 'group:default/newcomers', /owner/],
    ['the owner of a domain', '', /domain:quiet/],
  ])('waits for %s', async (_what, owner, named) => {
    const domain = (spec: object) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Domain',
      metadata: { name: 'quiet' },
      spec: spec as { owner: string },
    });
    const text = productYaml({ id: 'p', domain: 'quiet', owner: 'group:x' })
      .split('\n')
      .filter(line => owner !== '' || !/property|value|customP/.test(line))
      .join('\n')
      .replace('group:x', owner);
    const first = createTestIntake({
      knex: store.knex,
      entities: [domain({})],
    });
    const [detail] = await first.intake.submit(
      fromSource([incoming('p.yaml', text)]),
    );
    expect(detail.state).toBe('waiting');
    expect(JSON.stringify(detail.waitingFor)).toMatch(named);
    const reading = jest.spyOn(first.catalog, 'getEntitiesByRefs');
    expect(await first.intake.retryWaiting()).toBe(0);
    // Nothing has arrived, so nothing is read and judged again.
    expect(reading.mock.calls.length).toBeLessThanOrEqual(1);

    const then = createTestIntake({
      knex: store.knex,
      entities: [
        domain({ owner: 'newcomers' }),
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Group',
          metadata: { name: 'newcomers', namespace: 'default' },
          spec: {},
        },
      ],
    });
    expect(await then.intake.retryWaiting()).toBe(1);
    expect(await states()).toMatchObject([{ state: 'accepted' }]);
  });

  it('waits while the catalog is away, and never takes that for an answer', async () => {
    const { intake, catalog, logger } = createTestIntake(store);
    const away = jest
      .spyOn(catalog, 'streamEntities')
      .mockImplementation(() => {
        throw new Error('connect ECONNREFUSED');
      });
    const [detail] = await intake.submit(fromSource([product(), contract]));
    expect(detail.state).toBe('waiting');
    expect(logger.warn).toHaveBeenCalled();
    expect(await intake.retryWaiting()).toBe(0);

    away.mockRestore();
    expect(await intake.retryWaiting()).toBe(1);
    expect(await version()).toBe('1.0.0');
  });

  it('never lets an older attempt overtake a newer one', async () => {
    const { intake } = createTestIntake(store);
    await intake.submit(fromSource([product('1.0.0')]));
    const [newer] = await intake.submit(fromSource([product('2.0.0')]));
    expect(await states()).toEqual([
      { state: 'waiting', superseded_by: newer.id },
      { state: 'waiting', superseded_by: null },
    ]);

    await intake.submit(fromSource([contract]));

    expect(await version()).toBe('2.0.0');
    expect(await states()).toMatchObject([
      { state: 'waiting' },
      { state: 'accepted' },
      { state: 'accepted' },
    ]);
  });

  it('takes a waiting attempt of the same product at another path for older', async () => {
    const { intake } = createTestIntake(store);
    await intake.submit(fromSource([product('1.0.0', 'a.yaml')]));
    const [newer] = await intake.submit(
      fromSource([product('2.0.0', 'b.yaml')]),
    );
    expect((await states())[0].superseded_by).toBe(newer.id);
  });

  it('judges the others when one cannot be judged', async () => {
    const { intake, logger } = createTestIntake(store);
    const other = incoming(
      'o.yaml',
      productYaml({ id: 'p-2', ports: [['v1', '1.0.0', 'orders']] }),
    );
    await intake.submit(fromSource([product()]));
    await intake.submit(fromSource([other]));
    await store
      .knex('submissions')
      .where({ title: 'Orders' })
      .update({ source_domains: '7' });

    await intake.submit(fromSource([contract]));

    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(await states()).toMatchObject([
      { state: 'waiting' },
      { state: 'accepted' },
      { state: 'accepted' },
    ]);
  });
});
