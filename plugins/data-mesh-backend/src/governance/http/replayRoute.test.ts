import { fromSource } from '../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { incoming, productYaml } from '../../__testUtils__/documents';
import { MESH, submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { serveGovernance } from '../__testUtils__/serveGovernance';

const HISTORY = '/products/sales/returns/governance/history';
const returns = (version: string, tags?: string[]) => [
  ...MESH.filter(({ path }) => !/returns/.test(path)),
  incoming(
    'sales/returns.odps.yaml',
    productYaml({ id: 'p-returns', name: 'Returns', version, tags }),
  ),
];

eachVerdictStore('a change that is looked at again', store => {
  /** Failed, then mended; since then policy and document are others. */
  async function mended() {
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    test.world.now = new Date('2026-03-03T12:00:00Z');
    await test.intake.submit(fromSource(returns('2.0.0', ['core'])));
    await test.sweep();
    const get = serveGovernance({ knex: store.knex, test });
    const { body } = await get(PEOPLE.reader, HISTORY);
    const [change] = body.items.filter(
      ({ policy }: { policy: string }) => policy === 'global.tags',
    );
    test.world.now = new Date('2026-04-01T12:00:00Z');
    test.world.definitions = definitionsOf({
      ...FILES,
      'tags.yaml': policyOf('tags', { assert: { tags: { absent: true } } }),
    });
    await test.intake.submit(fromSource(returns('3.0.0')));
    await test.sweep();
    return { get, change };
  }

  it('says again what was said on both sides, with its evidence, whatever has changed since', async () => {
    const { get, change } = await mended();
    expect([change.before, change.after]).toEqual(['fail', 'pass']);
    const { status, body } = await get(
      PEOPLE.reader,
      `${HISTORY}/${change.id}`,
    );
    expect(status).toBe(200);
    expect(body.change).toEqual(change);
    expect(body.before).toMatchObject({
      at: '2026-03-02T12:00:00.000Z',
      said: 'fail',
      policy: {
        id: 'global.tags',
        outcome: 'fail',
        evidence: [{ document: 'sales/returns.odps.yaml', field: 'tags' }],
      },
    });
    expect(body.after).toMatchObject({
      at: '2026-03-03T12:00:00.000Z',
      said: 'pass',
      policy: { outcome: 'pass', counts: { pass: 1 }, evidence: [] },
    });
    expect(body.before.policy.evidence[0].line).toBeGreaterThan(0);
    // A fix is for a text of now.
    expect(body.before.policy).not.toHaveProperty('fix');
  });

  it.each([
    ['none', '999999'],
    ['no number', 'x'],
    ['more than a number holds', '9'.repeat(40)],
  ])('knows no change that is %s', async (_, id) => {
    const { get } = await mended();
    const { status } = await get(PEOPLE.reader, `${HISTORY}/${id}`);
    expect(status).toBe(404);
  });

  it('is only for who may read the product, and of no other product', async () => {
    const { get, change } = await mended();
    const other = HISTORY.replace('returns', 'orders');
    expect((await get(PEOPLE.reader, `${other}/${change.id}`)).status).toBe(
      404,
    );
    const hidden = await get(PEOPLE.otherDomain, `${HISTORY}/${change.id}`);
    const missing = await get(PEOPLE.otherDomain, HISTORY);
    expect([hidden.status, missing.status]).toEqual([404, 404]);
    expect(hidden.body.error).toEqual(missing.body.error);
  });

  it('leaves a side out whose policy was not kept', async () => {
    const { get, change } = await mended();
    const path = `${HISTORY}/${change.id}`;
    const { body } = await get(PEOPLE.reader, path);
    await store
      .knex('policy_changes')
      .where({ seq: change.id })
      .update({ before_revision: 'lost' });
    const { body: lost } = await get(PEOPLE.reader, path);
    expect(lost).toEqual({ change: body.change, after: body.after });
  });
});
