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
import { ContractLineRow } from '../database/rows';
import { readSubmission } from './readSubmission';

const CONTRACT = 'orders.odcs.yaml';

function contract(version: string, columns: string[], path = CONTRACT) {
  const text = contractYaml({ id: 'orders', version, columns });
  return incoming(path, text);
}

function product(...versions: string[]) {
  const text = productYaml({
    id: 'p-orders',
    name: 'Orders',
    ports: versions.map(version => ['tables', version, 'orders']),
  });
  return incoming('orders.odps.yaml', text);
}

/** Another product that reads the orders. */
const reader = incoming(
  'trips.odps.yaml',
  productYaml({
    id: 'p-trips',
    name: 'Trips',
    domain: 'logistics',
    inputs: [['orders', 'orders']],
  }),
);

const FULL = ['order_id', 'amount'];

eachStore('gate', store => {
  async function lines() {
    const rows = await store
      .knex<ContractLineRow>('contract_lines')
      .join('revisions', 'revisions.revision_id', 'contract_lines.revision_id')
      .orderBy(['contract_lines.contract_id', 'contract_lines.major'])
      .pluck<string[]>('revisions.version');
    return rows;
  }

  async function publish(
    documents: ReturnType<typeof incoming>[],
    options: Partial<Parameters<typeof createTestIntake>[0]> = {},
  ) {
    const { intake } = createTestIntake({ knex: store.knex, ...options });
    return await intake.submit(fromSource(documents));
  }

  it('refuses what breaks readers, at its line, and keeps it as data', async () => {
    await publish([product('1.0.0'), contract('1.0.0', FULL), reader]);
    const [detail] = await publish([
      product('1.0.0'),
      contract('1.1.0', ['order_id']),
    ]);

    expect(detail).toMatchObject({ state: 'refused', errors: 1 });
    const document = detail.documents.find(({ path }) => path === CONTRACT);
    expect(document?.problems).toEqual([
      expect.objectContaining({
        code: 'consumer-break',
        severity: 'error',
        path: 'schema[0].properties',
        line: 11,
        column: 5,
        message:
          '"rows.amount" is gone, and with it every query that reads it. This breaks those who rely on version "1.0.0" (rule F1: Property removed); 1 live product reads it.',
        fix: expect.stringContaining('Publish it as "2.0.0"'),
      }),
    ]);
    expect(document?.comparison).toMatchObject({
      against: { version: '1.0.0' },
      mode: 'FORWARD_TRANSITIVE',
      bump: 'major',
      declaredBump: 'minor',
      deservedVersion: '2.0.0',
      breaking: true,
      enforced: true,
      total: 1,
      changes: [
        {
          rule: 'F1',
          title: 'Property removed',
          at: { after: { line: 11, column: 5 } },
        },
      ],
    });
    const stored = await readSubmission({ knex: store.knex, id: detail.id });
    expect(stored?.documents).toEqual(detail.documents);
    expect(await lines()).toEqual(['1.0.0']);
  });

  it('accepts the same as a new major beside the old one', async () => {
    await publish([product('1.0.0'), contract('1.0.0', FULL)]);
    const [detail] = await publish([
      product('1.0.0', '2.0.0'),
      contract('1.0.0', FULL),
      contract('2.0.0', ['order_id'], 'orders-2.odcs.yaml'),
    ]);
    expect(detail).toMatchObject({ state: 'accepted', errors: 0 });
    expect(await lines()).toEqual(['1.0.0', '2.0.0']);
  });

  it('refuses a number that is raised in place', async () => {
    await publish([product('1.0.0'), contract('1.0.0', FULL)]);
    const [detail] = await publish([
      product('2.0.0'),
      contract('2.0.0', ['order_id']),
    ]);
    expect(detail.state).toBe('refused');
    expect(detail.documents.flatMap(({ problems }) => problems)).toMatchObject([
      {
        code: 'port-break',
        severity: 'error',
        path: 'outputPorts[0]',
        data: { rule: 'O1', case: 'replaced' },
      },
    ]);
    expect(await lines()).toEqual(['1.0.0']);
  });

  it('warns of a number that is raised too little, and accepts', async () => {
    await publish([contract('1.0.0', FULL)]);
    const [detail] = await publish([contract('1.0.1', [...FULL, 'currency'])]);
    expect(detail).toMatchObject({
      state: 'accepted-with-warnings',
      documents: [
        {
          problems: [
            {
              code: 'bump-too-small',
              line: 5,
              fix: 'Write `version: 1.1.0`.',
            },
          ],
          comparison: { bump: 'minor', declaredBump: 'patch' },
        },
      ],
    });
    expect(await lines()).toEqual(['1.0.1']);
  });

  it('asks every version of the major, and none that was broken before', async () => {
    const compatibility = { mode: 'NONE' as const };
    await publish([contract('1.0.0', FULL)]);
    await publish([contract('1.1.0', ['order_id'])], { compatibility });

    const typed = contractYaml({
      id: 'orders',
      version: '1.2.0',
      columns: FULL,
    });
    const [refused] = await publish([
      incoming(
        CONTRACT,
        typed.replace(/(- name: amount\n\s+logicalType: )string/, '$1integer'),
      ),
    ]);
    expect(refused).toMatchObject({
      state: 'refused',
      documents: [{ problems: [{ data: { version: '1.0.0', rule: 'T15' } }] }],
    });

    const [accepted] = await publish([contract('1.2.0', ['order_id', 'b'])]);
    expect(accepted.state).toBe('accepted');
    expect(await lines()).toEqual(['1.2.0']);
  });

  it('reads the texts of owners and not what an older release made of them', async () => {
    await publish([contract('1.0.0', FULL)]);
    const { model } = await store.knex('revisions').first('model');
    const { schema: _, sla: __, ...older } = JSON.parse(model);
    await store.knex('revisions').update({ model: JSON.stringify(older) });

    const [detail] = await publish([contract('1.1.0', [...FULL, 'currency'])]);
    expect(detail).toMatchObject({
      state: 'accepted',
      documents: [{ comparison: { total: 1, changes: [{ rule: 'F2' }] } }],
    });
  });

  it('compares what waited when it is judged again', async () => {
    await publish([contract('1.0.0', FULL)]);
    const waiting = product('1.0.0');
    const more = incoming(
      'orders.odps.yaml',
      productYaml({
        id: 'p-orders',
        name: 'Orders',
        ports: [
          ['tables', '1.0.0', 'orders'],
          ['files', '1.0.0', 'zeta'],
        ],
      }),
    );
    await publish([waiting]);
    const [{ id, state }] = await publish([
      more,
      contract('1.1.0', [...FULL, 'currency']),
    ]);
    expect(state).toBe('waiting');
    await publish([incoming('zeta.odcs.yaml', contractYaml({ id: 'zeta' }))]);
    expect(await readSubmission({ knex: store.knex, id })).toMatchObject({
      state: 'accepted',
      documents: [
        { comparison: { changes: [{ rule: 'O2' }] } },
        { comparison: { changes: [{ rule: 'F2' }] } },
      ],
    });
    expect(await lines()).toEqual(['1.1.0', '1.0.0']);
  });

  it('knows nothing to compare where nothing changed', async () => {
    await publish([contract('1.0.0', FULL)]);
    const [again] = await publish([contract('1.0.0', FULL)]);
    expect(again.state).toBe('unchanged');
    expect(again.documents[0].comparison).toBeUndefined();
  });
});
