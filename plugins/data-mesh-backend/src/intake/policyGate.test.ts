import {
  createTestIntake,
  fromSource,
} from '../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../__testUtils__/definitionsOf';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../__testUtils__/documents';
import { eachStore } from '../__testUtils__/eachStore';
import { SubmissionRow } from '../database/rows';
import { readSubmission } from './readSubmission';

const product = incoming(
  'orders.odps.yaml',
  productYaml({
    id: 'p-orders',
    name: 'Orders',
    ports: [['tables', '1.0.0', 'orders']],
  }),
);

function contract(version = '1.0.0', classification?: string) {
  const text = contractYaml({
    id: 'orders',
    version,
    columns: ['email'],
    classification,
  });
  return incoming('orders.odcs.yaml', text);
}

const CLASSIFIED = {
  forEach: 'columns',
  assert: { classification: { exists: true } },
  fix: { text: 'Say how secret it is.', set: { classification: 'public' } },
};
const classified = definitionsOf({ p: policyOf('classified', CLASSIFIED) });

eachStore('policies at the gate', store => {
  const states = () =>
    store.knex<SubmissionRow>('submissions').orderBy('seq').pluck('state');

  function start(
    options: Partial<Parameters<typeof createTestIntake>[0]> = {},
  ) {
    const { intake, catalog } = createTestIntake({
      knex: store.knex,
      definitions: classified,
      ...options,
    });
    const submit = async (
      documents = [product, contract()],
      more: Parameters<typeof fromSource>[1] = {},
    ) => (await intake.submit(fromSource(documents, more)))[0];
    return { intake, catalog, submit };
  }

  it('refuses, says why at the line, and accepts what is mended', async () => {
    const { submit } = start();
    const refused = await submit();
    const [found] = refused.documents.flatMap(({ problems }) => problems);
    expect(refused).toMatchObject({ state: 'refused', errors: 1 });
    expect(found).toMatchObject({
      code: 'policy-denied',
      line: expect.any(Number),
      path: 'schema[0].properties[0]',
      message:
        'Mend rows.email (policy global.classified). `classification` is missing.',
      fix: 'Say how secret it is.',
      data: {
        policy: 'global.classified',
        title: 'An example',
        why: 'Because.',
        owner: 'group:default/privacy',
        set: { classification: 'public' },
      },
    });
    const stored = await readSubmission({ knex: store.knex, id: refused.id });
    expect(stored?.documents).toEqual(refused.documents);
    expect(await store.knex('products')).toEqual([]);

    const mended = await submit([product, contract('1.0.0', 'public')]);
    expect(mended).toMatchObject({ state: 'accepted', errors: 0 });
    expect(await states()).toEqual(['refused', 'accepted']);
  });

  it('says the same before anything is stored', async () => {
    const { submit } = start();
    const dry = await submit(undefined, { dryRun: true });
    const { id: _, ...told } = await submit();
    expect(dry).toMatchObject({
      state: 'refused',
      documents: told.documents,
    });
    expect(await states()).toEqual(['refused']);
  });

  it('warns and lets pass', async () => {
    const warn = { publish: 'warn', check: 'warn', scan: 'audit' };
    const { submit } = start({
      definitions: definitionsOf({
        p: policyOf('classified', { ...CLASSIFIED, enforce: warn }),
      }),
    });
    expect(await submit()).toMatchObject({
      state: 'accepted-with-warnings',
      warnings: 1,
    });
  });

  it('lets pass what is waived, until the waiver ends', async () => {
    let now = new Date('2026-03-10T23:59:59Z');
    const { submit } = start({
      now: () => now,
      definitions: definitionsOf({
        p: policyOf('classified', CLASSIFIED),
        w: {
          apiVersion: 'meshstage.io/v1alpha1',
          kind: 'PolicyWaiver',
          spec: {
            policy: 'global.classified',
            product: 'dataproduct:sales/orders',
            reason: 'The words are being agreed on.',
            requestedBy: 'user:default/ann',
            requestedOn: '2026-03-01',
            approvedBy: 'user:default/bob',
            approvedOn: '2026-03-02',
            expires: '2026-03-10',
          },
        },
      }),
    });
    expect(await submit()).toMatchObject({
      state: 'accepted',
      documents: [{}, { problems: [{ code: 'policy-waived' }] }],
    });
    now = new Date('2026-03-11T00:00:00Z');
    expect(await submit()).toMatchObject({ state: 'unchanged' });
    expect(await submit([product, contract('1.0.1')])).toMatchObject({
      state: 'refused',
    });
  });

  it('waits while nobody could read the policies, and asks them then', async () => {
    const unread = start({ definitions: { current: async () => undefined } });
    const waiting = await unread.submit();
    expect(waiting).toMatchObject({
      state: 'waiting',
      waitingFor: [{ kind: 'policies' }],
    });
    expect(await unread.intake.retryWaiting()).toBe(0);

    const { intake } = start();
    expect(await intake.retryWaiting()).toBe(1);
    expect(await states()).toEqual(['refused']);
  });

  it('waits for the catalog with what only that can answer', async () => {
    const owned = policyOf('owned', {
      forEach: 'product',
      assert: { ownerExists: { equals: true } },
    });
    const { intake, catalog, submit } = start({
      definitions: definitionsOf({ p: owned }),
    });
    const away = jest
      .spyOn(catalog, 'streamEntities')
      .mockImplementation(() => {
        throw new Error('connect ECONNREFUSED');
      });
    expect(await submit()).toMatchObject({
      state: 'waiting',
      waitingFor: [{ kind: 'domain', name: 'sales' }],
    });
    away.mockRestore();
    expect(await intake.retryWaiting()).toBe(1);
    expect(await states()).toEqual(['accepted']);
  });

  it('holds to what a file asked for before it was broken', async () => {
    const good = { p: policyOf('classified', CLASSIFIED) };
    const broken = { p: policyOf('classified', { ...CLASSIFIED, assert: 1 }) };
    const { submit } = start({ definitions: definitionsOf(broken, good) });
    expect(await submit()).toMatchObject({
      state: 'refused',
      documents: [{}, { problems: [{ code: 'policy-denied' }] }],
    });
    const never = start({ definitions: definitionsOf(broken) });
    expect(await never.submit([contract('1.0.0', 'public')])).toMatchObject({
      state: 'refused',
      problems: [{ code: 'policy-file-unread' }],
    });
  });

  it('stores nothing where the policies cannot be asked for', async () => {
    const { submit } = start({
      definitions: {
        current: async () => {
          throw new Error('connect ECONNREFUSED');
        },
      },
    });
    await expect(submit()).rejects.toThrow(/could not store/);
    expect(await states()).toEqual([]);
  });

  it('knows who reads a product, and what it reads', async () => {
    const { submit } = start({
      definitions: definitionsOf({
        p: policyOf('read', {
          forEach: 'product',
          assert: { consumerCount: { equals: 1 } },
          enforce: { publish: 'deny', check: 'warn', scan: 'audit' },
          match: { 'metadata.name': 'orders' },
        }),
        q: policyOf('reads', {
          forEach: 'inputs',
          assert: { domain: { equals: 'sales' } },
        }),
      }),
    });
    const reader = incoming(
      'trips.odps.yaml',
      productYaml({
        id: 'p-trips',
        name: 'Trips',
        inputs: [['orders', 'orders']],
      }),
    );
    expect(await submit([reader])).toMatchObject({
      state: 'refused',
      documents: [{ problems: [{ data: { policy: 'global.reads' } }] }],
    });
    await start({ definitions: definitionsOf({}) }).submit([reader]);
    expect(await submit()).toMatchObject({ state: 'accepted' });
    expect(
      await submit([
        incoming(reader.path, `${Buffer.from(reader.content)}# now\n`),
      ]),
    ).toMatchObject({ state: 'accepted' });
  });

  it('judges a contract with the product that serves it', async () => {
    await start({ definitions: definitionsOf({}) }).submit();
    const { submit } = start({
      definitions: definitionsOf({
        p: policyOf('classified', {
          ...CLASSIFIED,
          match: { 'spec.lifecycle': 'active' },
        }),
      }),
    });
    expect(await submit([contract('1.0.1')])).toMatchObject({
      state: 'refused',
      productRef: 'dataproduct:sales/orders',
    });
    expect(await submit([contract('1.0.1', 'public')])).toMatchObject({
      state: expect.stringMatching('accepted'),
    });
  });
});
