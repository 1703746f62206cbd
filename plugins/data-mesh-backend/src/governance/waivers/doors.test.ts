import { mockServices } from '@backstage/backend-test-utils';
import {
  checkWithContext,
  contextQuery,
  readCheckContext,
  readDocument,
} from '@meshstage/plugin-data-mesh-common';
import { VISIBLE_ALL } from '../../access/Visibility';
import { sha256 } from '../../database/sha256';
import { createCatalogFacts } from '../../intake/catalogFacts';
import { fromSource } from '../../__testUtils__/createTestIntake';
import { definitionsOf } from '../../__testUtils__/definitionsOf';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../../__testUtils__/documents';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { waiverOf } from '../__testUtils__/definitionFiles';
import { createScan } from '../scan/createScan';
import { getProductGovernance } from '../verdicts/getProductGovernance';
import { eachWaiverStore } from './__testUtils__/eachWaiverStore';
import { BOB, FILES, waiverPortal } from './__testUtils__/waiverPortal';

const { owner, reader } = PEOPLE;
const REF = 'dataproduct:sales/orders';
const POLICY = 'global.classified';
const WAIVERS = '/governance/waivers';

const PRODUCT = productYaml({
  id: 'p-orders',
  name: 'Orders',
  tags: ['core'],
  ports: [['tables', '1.0.0', 'orders']],
});
const contract = (version: string, columns: string[]) =>
  contractYaml({ id: 'orders', version, columns });
const FIRST = [
  incoming('orders.odps.yaml', PRODUCT),
  incoming('orders.odcs.yaml', contract('1.0.0', ['email'])),
];
const NEXT = [
  FIRST[0],
  incoming('orders.odcs.yaml', contract('1.1.0', ['email', 'phone'])),
];

type Portal = ReturnType<typeof waiverPortal>;

eachWaiverStore('a waiver at every door', store => {
  /** What the gate, the scan and a terminal say at an instant. */
  async function doors(portal: Portal, at: string) {
    const { knex } = store;
    const { world, services, intake, as } = portal;
    world.now = new Date(at);
    const [gate] = await intake.submit(fromSource(NEXT, { dryRun: true }));
    const scan = createScan({
      ...services,
      catalogFacts: createCatalogFacts({
        catalog: portal.catalog,
        auth: mockServices.auth(),
        logger: portal.logger,
      }),
    });
    await knex('scan_state').update({ swept_at: null });
    await scan.plan();
    await scan.work();
    const governance = await getProductGovernance({
      knex,
      ref: REF,
      reading: VISIBLE_ALL,
      definitions: await services.definitions.current(),
      now: world.now,
    });
    const documents = NEXT.map(({ path, content }) => {
      const text = Buffer.from(content).toString();
      return { path, sha256: sha256(text), reading: readDocument(text) };
    });
    const { body } = await as(reader)
      .post('/check-context', { ...contextQuery(documents), source: 'git' })
      .expect(200);
    const { context } = readCheckContext(JSON.parse(JSON.stringify(body)));
    const checked = context && checkWithContext(documents, context);
    return {
      gate: gate.state,
      scan: governance?.policies.find(({ id }) => id === POLICY)?.outcome,
      terminal: checked?.map(({ judgement }) => judgement.state),
    };
  }

  const WAIVED = {
    gate: 'accepted',
    scan: 'waived',
    terminal: ['accepted'],
  };
  const ASKED = { gate: 'refused', scan: 'fail', terminal: ['refused'] };

  it('lets a refused submission pass once it is approved, and ends everywhere at once', async () => {
    const portal = waiverPortal({ knex: store.knex });
    const { as, intake, world } = portal;
    const [refused] = await intake.submit(fromSource(FIRST));
    expect(refused.state).toBe('refused');
    const asked = await as(owner).post(WAIVERS, {
      policy: POLICY,
      product: REF,
      reason: 'The new system says how secret they are.',
      expires: '2026-03-31',
      submission: refused.id,
    });
    expect([asked.status, asked.body.state]).toEqual([201, 'pending']);
    await as(reader)
      .post(`${WAIVERS}/${asked.body.id}/decision`, { action: 'approve' })
      .expect(200);
    const shown = await as(owner).get(`/submissions/${refused.id}`);
    expect(shown.body.state).toBe('accepted');

    expect(await doors(portal, '2026-03-02T12:00:00.000Z')).toEqual(WAIVED);
    expect(await doors(portal, '2026-03-31T23:59:59.999Z')).toEqual(WAIVED);
    expect(await doors(portal, '2026-04-01T00:00:00.000Z')).toEqual(ASKED);
    const over = await as(owner).get(`${WAIVERS}/${asked.body.id}`);
    expect([over.body.state, over.body.actions]).toEqual(['expired', []]);
    world.now = new Date('2026-03-02T12:00:00.000Z');
  });

  it('is asked again from the moment on which it is ended, without a sweep', async () => {
    const { knex } = store;
    const portal = waiverPortal({ knex });
    const [refused] = await portal.intake.submit(fromSource(FIRST));
    const asked = await portal.as(owner).post(WAIVERS, {
      policy: POLICY,
      product: REF,
      reason: 'For a week.',
      expires: '2026-03-09',
      submission: refused.id,
    });
    const decide = (body: object) =>
      portal
        .as(reader)
        .post(`${WAIVERS}/${asked.body.id}/decision`, body)
        .expect(200);
    await decide({ action: 'approve' });
    await knex('scan_queue').delete();
    await decide({ action: 'end', reason: 'It is mended.' });
    expect(await knex('scan_queue').pluck('key')).toEqual(['product:p-orders']);
    expect(await doors(portal, '2026-03-02T12:00:01.000Z')).toEqual(ASKED);
  });

  /** A registry in which the product is live, with a waiver in a file of the right source. */
  async function withFile() {
    const { knex } = store;
    const without = waiverPortal({ knex, definitions: definitionsOf({}) });
    await without.intake.submit(fromSource(FIRST));
    const waiver = waiverOf(POLICY, REF);
    const definitions = definitionsOf({ ...FILES, 'waiver.yaml': waiver });
    return () => waiverPortal({ knex, definitions });
  }
  const AT = '2026-03-02T12:00:00.000Z';

  it('is only asked for by a file that names as approver who does not own the policy, until one who does approves', async () => {
    const portal = (await withFile())();
    portal.world.groups[BOB] = ['group:default/sales-team'];
    await portal.followFiles();
    expect(await doors(portal, AT)).toEqual(ASKED);
    const { body } = await portal.as(reader).get(WAIVERS);
    expect(body.items).toEqual([
      expect.objectContaining({
        state: 'pending',
        unaccepted: { approver: BOB, because: 'no-member' },
        actions: ['approve', 'reject'],
      }),
    ]);
    const [{ id }] = body.items;
    const approved = await portal
      .as(reader)
      .post(`${WAIVERS}/${id}/decision`, { action: 'approve' })
      .expect(200);
    expect(approved.body).toMatchObject({
      state: 'in-force',
      decidedBy: reader,
    });
    expect(approved.body.unaccepted).toBeUndefined();
    expect(await doors(portal, AT)).toEqual(WAIVED);
  });

  it('goes on counting in a file after its approver has left the team, on every replica', async () => {
    const replica = await withFile();
    const first = replica();
    await first.followFiles();
    const other = replica();
    other.world.groups[BOB] = [];
    await other.followFiles();
    expect(await doors(other, AT)).toEqual(WAIVED);
    other.world.strangers.add(BOB);
    await other.followFiles();
    expect(await doors(other, AT)).toEqual(WAIVED);
    expect(await doors(first, AT)).toEqual(WAIVED);
  });

  it('counts in a file from when the catalog can be asked', async () => {
    const portal = (await withFile())();
    portal.world.catalogAway = true;
    await portal.followFiles();
    portal.world.catalogAway = false;
    expect(await doors(portal, AT)).toEqual(ASKED);
    await portal.followFiles();
    expect(await doors(portal, AT)).toEqual(WAIVED);
    portal.world.catalogAway = true;
    await portal.followFiles();
    portal.world.catalogAway = false;
    expect(await doors(portal, AT)).toEqual(WAIVED);
  });

  it.each<[string, object, typeof WAIVED | typeof ASKED]>([
    ['was approved by another', waiverOf(POLICY, REF), WAIVED],
    ['is over', waiverOf(POLICY, REF, '2026-03-01'), ASKED],
    ['is dated years ahead', ahead(waiverOf(POLICY, REF)), ASKED],
    ['approves itself', selfApproved(waiverOf(POLICY, REF)), ASKED],
  ])('counts in a file alike where it %s', async (_, file, expected) => {
    const { knex } = store;
    const files = definitionsOf({ ...FILES, 'waiver.yaml': file });
    const without = waiverPortal({ knex, definitions: definitionsOf({}) });
    await without.intake.submit(fromSource(FIRST));
    const portal = waiverPortal({ knex, definitions: files });
    await portal.followFiles();
    expect(await doors(portal, '2026-03-02T12:00:00.000Z')).toEqual(expected);
  });
});

function ahead(waiver: object): object {
  return JSON.parse(JSON.stringify(waiver).replaceAll('2026-03', '2033-03'));
}

function selfApproved(waiver: object): object {
  const text = JSON.stringify(waiver);
  return JSON.parse(text.replace('user:default/bob', 'user:default/ada'));
}
