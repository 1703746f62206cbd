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

const REPLICAS = 4;

function product(id: string, version: string, name = 'Orders') {
  return incoming(`${id}.yaml`, productYaml({ id, name, version }));
}

/** Each replica is an intake of its own on the same database. */
eachStore('intakes at once', store => {
  function replicas() {
    return Array.from({ length: REPLICAS }, () => createTestIntake(store));
  }

  it('accept the same thing once', async () => {
    const results = await Promise.all(
      replicas().map(({ intake }) =>
        intake.submit(fromSource([product('p', '1.0.0')])),
      ),
    );
    const states = results.flat().map(({ state }) => state);
    expect(states.sort()).toEqual([
      'accepted',
      ...Array(REPLICAS - 1).fill('unchanged'),
    ]);
    const { revisions, submissions } = await store.rows();
    expect(revisions).toHaveLength(1);
    expect(submissions).toHaveLength(1);
  });

  it('let one win that has seen what is live', async () => {
    const [{ intake }] = replicas();
    await intake.submit(fromSource([product('p', '1.0.0')]));
    const { sha256: ifMatch } = await store.knex('products').first('sha256');

    const results = await Promise.allSettled(
      replicas().map((replica, i) =>
        replica.intake.submit(
          fromSource([product('p', `2.${i}.0`)], { ifMatch }),
        ),
      ),
    );

    const won = results.filter(({ status }) => status === 'fulfilled');
    const lost = results.filter(({ status }) => status === 'rejected');
    expect(won).toHaveLength(1);
    expect(
      lost.map(each => (each as PromiseRejectedResult).reason.name),
    ).toEqual(Array(REPLICAS - 1).fill('ConflictError'));
    const { revisions } = await store.rows();
    expect(revisions).toHaveLength(2);
  });

  it('give one ref to one product', async () => {
    const results = await Promise.all(
      replicas().map(({ intake }, i) =>
        intake.submit(
          fromSource([product(`p${i}`, '1.0.0')], {
            source: { id: `git${i}`, type: 'files', domains: '*' },
          }),
        ),
      ),
    );
    const states = results.flat().map(({ state }) => state);
    expect(states.sort()).toEqual([
      'accepted',
      ...Array(REPLICAS - 1).fill('refused'),
    ]);
    expect((await store.rows(['products'])).products).toHaveLength(1);
  });

  it('see each other, whoever comes first', async () => {
    // The consumer's entity names the product that serves its input, and
    // neither of them sees the other while both are on their way.
    for (let round = 0; round < 5; round += 1) {
      const contractId = `c${round}`;
      const served = [
        incoming(
          's.yaml',
          productYaml({
            id: `served-${round}`,
            ports: [['v1', '1.0.0', contractId]],
          }),
        ),
        incoming('c.yaml', contractYaml({ id: contractId })),
      ];
      const consumer = incoming(
        'i.yaml',
        productYaml({
          id: `consumer-${round}`,
          inputs: [['in', contractId]],
        }),
      );
      const [a, b] = replicas();
      const source = (id: string) => ({
        id,
        type: 'files',
        domains: '*' as const,
      });
      await Promise.all([
        a.intake.submit(fromSource(served, { source: source(`a${round}`) })),
        b.intake.submit(
          fromSource([consumer], { source: source(`b${round}`) }),
        ),
      ]);
      const { entity } = await store
        .knex('products')
        .where({ product_id: `consumer-${round}` })
        .first('entity');
      expect(JSON.parse(entity).spec.consumes).toEqual([
        `dataproduct:sales/served-${round}`,
      ]);
    }
  });

  it('keep the newest of many revisions of one product', async () => {
    const versions = Array.from({ length: 12 }, (_, i) => `1.${i}.0`);
    const all = replicas();
    await Promise.all(
      versions.map((version, i) =>
        all[i % REPLICAS].intake.submit(fromSource([product('p', version)])),
      ),
    );
    const { revisions, submissions } = await store.rows();
    expect(revisions).toHaveLength(versions.length);
    expect(submissions).toHaveLength(versions.length);
    const newest = await store
      .knex('submissions')
      .orderBy('seq', 'desc')
      .first('submission_id');
    const live = await store
      .knex('products')
      .join('revisions', 'revisions.revision_id', 'products.revision_id')
      .first('revisions.submission_id');
    expect(live.submission_id).toBe(newest.submission_id);
  });
});
