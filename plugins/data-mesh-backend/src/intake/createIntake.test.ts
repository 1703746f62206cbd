import { ConflictError } from '@backstage/errors';
import {
  createTestIntake,
  fromSource,
} from '../__testUtils__/createTestIntake';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../__testUtils__/documents';
import { eachStore } from '../__testUtils__/eachStore';
import { getProduct } from '../registry/products/getProduct';
import { setProductState } from '../registry/setProductState';
import { VISIBLE_ALL } from '../access/Visibility';

const REF = 'dataproduct:sales/orders';

function contract(version = '1.0.0', columns = ['order_id']) {
  const text = contractYaml({ id: 'orders', version, columns });
  return incoming('orders.odcs.yaml', text);
}

function product(version = '1.0.0', path = 'orders.odps.yaml') {
  const text = productYaml({
    id: 'p-orders',
    name: 'Orders',
    version,
    ports: [['v1', '1.0.0', 'orders']],
  });
  return incoming(path, text);
}

const broken = incoming('orders.odps.yaml', 'kind: DataProduct\nid: [oops');

eachStore('intake', store => {
  async function live() {
    return await getProduct({
      knex: store.knex,
      ref: REF,
      reading: VISIBLE_ALL,
    });
  }

  it('accepts a product with its contract and tells about it', async () => {
    const { intake, events, auditor } = createTestIntake(store);
    const [detail] = await intake.submit(fromSource([product(), contract()]));
    expect(detail).toMatchObject({
      state: 'accepted',
      title: 'Orders',
      domain: 'sales',
      productRef: REF,
      errors: 0,
      problems: [],
    });
    expect(await live()).toMatchObject({ version: '1.0.0', ports: 1 });
    expect(events.publish.mock.calls).toEqual([
      [{ topic: 'data-mesh.products', eventPayload: { refs: [REF] } }],
    ]);
    expect(auditor.createEvent).toHaveBeenCalledTimes(1);
  });

  it('writes nothing and tells nobody when nothing changed', async () => {
    const { intake, events, auditor } = createTestIntake(store);
    const documents = [product(), contract()];
    const [first] = await intake.submit(fromSource(documents));
    const before = await store.rows();
    events.publish.mockClear();
    auditor.createEvent.mockClear();

    const [again] = await intake.submit(fromSource(documents));

    expect(again).toMatchObject({ state: 'unchanged', id: first.id });
    expect(await store.rows()).toEqual(before);
    expect(events.publish).not.toHaveBeenCalled();
    expect(auditor.createEvent).not.toHaveBeenCalled();
  });

  it('keeps the last good revision when a document is refused', async () => {
    const { intake } = createTestIntake(store);
    await intake.submit(fromSource([product(), contract()]));
    const good = await store.rows(['products', 'contract_lines', 'revisions']);

    const [refused] = await intake.submit(fromSource([broken, contract()]));

    expect(refused).toMatchObject({
      state: 'unchanged',
      title: 'orders',
    });
    const list = await store.knex('submissions').where({ state: 'refused' });
    expect(list).toMatchObject([{ product_ref: REF, errors: 1 }]);
    expect(
      await store.rows(['products', 'contract_lines', 'revisions']),
    ).toEqual(good);
    expect(await live()).toMatchObject({
      lastRefused: { id: list[0].submission_id, state: 'refused' },
    });
  });

  it('keeps a refusal of a source once, one of a person each time', async () => {
    const { intake } = createTestIntake(store);
    const push = fromSource([broken], {
      door: 'push',
      source: { id: 'push', type: 'push', domains: '*' },
    });
    const ids = new Set<string>();
    for (const request of [fromSource([broken]), push]) {
      for (let i = 0; i < 3; i += 1) {
        const [{ id, state }] = await intake.submit(request);
        expect(state).toBe('refused');
        ids.add(id);
      }
    }
    expect(ids.size).toBe(4);
    expect((await store.rows(['submissions'])).submissions).toHaveLength(4);
  });

  it('forgets a refusal when the good document is back', async () => {
    const { intake } = createTestIntake(store);
    await intake.submit(fromSource([product(), contract()]));
    const bad = incoming('orders.odps.yaml', 'kind: DataProduct\nid: ""');
    await intake.submit(fromSource([bad]));
    expect(await live()).toMatchObject({ lastRefused: { state: 'refused' } });

    const [back] = await intake.submit(fromSource([product(), contract()]));

    expect(back.state).toBe('unchanged');
    expect((await live())?.lastRefused).toBeUndefined();
  });

  it('makes a new revision, and one of a contract alone', async () => {
    const { intake, events } = createTestIntake(store);
    await intake.submit(fromSource([product(), contract()]));
    await intake.submit(fromSource([product('1.1.0'), contract()]));
    expect(await live()).toMatchObject({ version: '1.1.0' });
    events.publish.mockClear();

    const [alone] = await intake.submit(
      fromSource([contract('1.2.0', ['order_id', 'amount'])]),
    );

    expect(alone).toMatchObject({
      state: 'accepted',
      title: 'orders',
      productRef: REF,
    });
    expect(await live()).toMatchObject({
      version: '1.1.0',
      outputPorts: [{ contract: { version: '1.2.0', columns: 2 } }],
    });
    // The entity says which version of the contract a port serves.
    expect(events.publish).toHaveBeenCalledTimes(1);
    expect((await store.rows(['revisions'])).revisions).toHaveLength(4);
  });

  it('follows a document to its new path and back from its absence', async () => {
    const { intake, events } = createTestIntake(store);
    await intake.submit(fromSource([product(), contract()]));
    await setProductState({
      knex: store.knex,
      productIds: ['p-orders'],
      state: 'source-removed',
    });
    expect(await live()).toMatchObject({ state: 'source-removed' });
    events.publish.mockClear();

    const moved = product('1.0.0', 'moved/orders.odps.yaml');
    const [detail] = await intake.submit(fromSource([moved, contract()]));

    expect(detail.state).toBe('unchanged');
    expect(await live()).toMatchObject({
      state: 'live',
      source: { location: 'moved/orders.odps.yaml' },
    });
    expect(events.publish).toHaveBeenCalledTimes(1);
    expect((await store.rows(['revisions'])).revisions).toHaveLength(2);
  });

  it('drops a reading that is older than one that was judged', async () => {
    const { intake } = createTestIntake(store);
    const newer = fromSource([product('2.0.0'), contract()], { reading: 7 });
    const older = fromSource([product('1.0.0'), contract()], { reading: 6 });
    const [accepted] = await intake.submit(newer);
    const before = await store.rows();

    const [answer] = await intake.submit(older);

    expect(answer).toEqual(JSON.parse(JSON.stringify(accepted)));
    expect(await store.rows()).toEqual(before);
    expect(await live()).toMatchObject({ version: '2.0.0' });
  });

  it('refuses to replace what the caller has not seen', async () => {
    const { intake } = createTestIntake(store);
    await intake.submit(fromSource([product(), contract()]));
    const seen = (await live())?.revisionHash;
    const next = fromSource([product('1.1.0'), contract()], { ifMatch: seen });
    await intake.submit(next);

    const late = fromSource([product('1.2.0'), contract()], { ifMatch: seen });
    await expect(intake.submit(late)).rejects.toThrow(ConflictError);

    expect(await live()).toMatchObject({ version: '1.1.0' });
  });

  it('keeps nothing of a dry run', async () => {
    const { intake, events, auditor } = createTestIntake(store);
    const before = await store.rows();
    for (const documents of [[product(), contract()], [product()], [broken]]) {
      await intake.submit(fromSource(documents, { dryRun: true }));
    }
    const [detail] = await intake.submit(
      fromSource([product(), contract()], { dryRun: true }),
    );
    expect(detail).toMatchObject({ id: 'dry-run', state: 'accepted' });
    expect(await store.rows()).toEqual(before);
    expect(events.publish).not.toHaveBeenCalled();
    expect(auditor.createEvent).not.toHaveBeenCalled();
  });
});
