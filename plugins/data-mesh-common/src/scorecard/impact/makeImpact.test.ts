import { evaluate } from '../../policy/verdict/evaluate';
import { subjectOf } from '../../policy/verdict/__testUtils__/subjectOf';
import {
  BOTH,
  CASES,
  MASKED,
  masked,
  NAMED,
  TRUST,
} from './__testUtils__/impactCases.table';
import { sidesOf, waiver } from './__testUtils__/definitionTexts';
import { toldImpact } from './__testUtils__/toldImpact';
import { makeImpact } from './makeImpact';

const NOW = '2026-03-02T12:00:00Z';
describe('makeImpact', () => {
  it.each(CASES)('%s', (_, base, head, expected) => {
    const impact = makeImpact(...sidesOf(base, head));
    const judged = impact.judge(subjectOf({ now: NOW }));
    expect(toldImpact(judged)).toEqual(expected);
    const { domain, ref } = judged.product;
    // Who is not concerned is never read, so nothing may flip there.
    const isConcerned = impact.concerns({ domain, ref });
    expect(isConcerned || expected.length === 0).toBe(true);
  });

  it('says of whom nothing can be said otherwise', () => {
    const [base, head] = sidesOf(
      { global: [MASKED] },
      {
        global: [MASKED, waiver('global.masked', 'dataproduct:other/one')],
        sales: [masked(['public'], {}, 'sales.masked')],
      },
    );
    const impact = makeImpact(base, head);
    const concerned = [
      ['sales', 'dataproduct:sales/orders'],
      ['other', 'dataproduct:other/ONE'],
      ['other', 'dataproduct:other/two'],
    ].filter(([domain, ref]) => impact.concerns({ domain, ref }));
    expect(concerned.map(([, ref]) => ref)).toEqual([
      'dataproduct:sales/orders',
      'dataproduct:other/ONE',
    ]);
  });

  it('tells a few items with their evidence, and what is missing in the words of the policy', () => {
    const fix = { text: 'Declare how the column is masked.' };
    const [base, head] = sidesOf(
      { global: [NAMED, TRUST, masked(['secret'])] },
      { global: [NAMED, TRUST, masked(['restricted'], { fix })] },
    );
    const { product } = makeImpact(base, head).judge(subjectOf({ now: NOW }));
    expect(product.title).toBe('Orders');
    expect(product.policies[0].items[0]).toEqual({
      outcome: 'fail',
      path: 'orders.email',
      document: 'orders.odcs.yaml',
      field: 'masking',
      wanted: { exists: true },
      message: 'Mend orders.email',
    });
    expect(product.levels[0].missing).toEqual([
      {
        policy: 'global.masked',
        title: 'Title of global.masked',
        outcome: 'fail',
        items: 2,
        words: 'Declare how the column is masked.',
      },
    ]);
  });

  it('says from when on it is denied', () => {
    const rollout = { effectiveFrom: '2026-06-01' };
    const [base, head] = sidesOf(
      {},
      { global: [masked(['restricted'], { rollout })] },
    );
    const { product } = makeImpact(base, head).judge(subjectOf({ now: NOW }));
    expect(product.policies[0]).toMatchObject({
      enforcement: 'warn',
      inForceFrom: expect.stringContaining('2026-06-01'),
    });
  });

  it('only warns of what a baseline spares, on the side that has it', () => {
    const rollout = {
      effectiveFrom: '2026-02-01',
      existing: 'baseline',
      graceDays: 90,
    };
    const [base, head] = sidesOf(
      { global: [masked(['restricted'], { rollout })] },
      { global: [MASKED] },
    );
    const impact = makeImpact(base, head);
    const subject = subjectOf({ now: NOW });
    expect(toldImpact(impact.judge(subject))).toEqual([]);
    const [{ evidence }] = evaluate(head.compiled, subject, { point: 'scan' });
    const before = new Map([
      ['global.masked', new Set(evidence.map(({ key }) => key))],
    ]);
    expect(toldImpact(impact.judge(subject, { baseline: { before } }))).toEqual(
      [`refused global.masked: fail > fail, deny, 2: ${BOTH}`],
    );
  });

  describe('tells what is spared', () => {
    const ROLLOUT = {
      effectiveFrom: '2026-02-01',
      existing: 'baseline',
      graceDays: 90,
    };
    const GRACE_OVER = '2026-05-02T00:00:00.000Z';

    /** What is said of a new policy whose baseline has the first of two columns. */
    function flipOf(
      rollout: object,
      { now, publish = 'deny' }: { now?: string; publish?: string } = {
        now: NOW,
      },
    ) {
      const [base, head] = sidesOf(
        {},
        {
          global: [
            masked(['restricted'], {
              rollout: { ...ROLLOUT, ...rollout },
              enforce: { publish, check: 'warn', scan: 'audit' },
            }),
          ],
        },
      );
      const subject = subjectOf({ now });
      const asked = evaluate(head.compiled, subject, { point: 'scan' });
      const [{ key }] = asked[0].evidence;
      const after = new Map([['global.masked', new Set([key])]]);
      const { product } = makeImpact(base, head).judge(subject, {
        baseline: { after },
      });
      return product.policies[0];
    }

    it.each<[string, object, string, object | undefined]>([
      ['in force', {}, 'deny', { items: 1, until: GRACE_OVER }],
      [
        'to come',
        { effectiveFrom: '2026-04-01' },
        'warn',
        { items: 1, until: '2026-06-30T00:00:00.000Z' },
      ],
      ['whose grace is over', { graceDays: 3 }, 'deny', undefined],
      ['that only writes down', { existing: 'audit' }, 'deny', { items: 1 }],
      ['that spares nothing', { existing: 'enforce' }, 'deny', undefined],
    ])('by a policy %s', (_, rollout, enforcement, spared) => {
      const flip = flipOf(rollout);
      expect(flip).toMatchObject({ kind: 'fails', count: 2, enforcement });
      expect(flip.spared).toEqual(spared);
    });

    it('only where it would be refused else, and it is known what time it is', () => {
      const warned = flipOf({}, { now: NOW, publish: 'warn' });
      expect(warned).not.toHaveProperty('spared');
      expect(flipOf({}, {})).not.toHaveProperty('spared');
    });
  });
});
