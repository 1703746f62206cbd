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
});
