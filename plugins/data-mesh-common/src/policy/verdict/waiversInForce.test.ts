import { instantOf } from '../operators/values/instantOf';
import { PolicyWaiver } from './PolicyWaiver';
import { waiversInForce } from './waiversInForce';

const waiver: PolicyWaiver = {
  policy: 'global.masked',
  product: 'dataproduct:sales/orders',
  reason: 'The replacement comes in March.',
  requestedBy: 'user:default/ada',
  approvedBy: 'user:default/bob',
  expires: '2026-02-28',
};
const LAST = '2026-02-28T23:59:59.999Z';

describe('waiversInForce', () => {
  it.each<[number, string, Partial<PolicyWaiver>, string | undefined]>([
    [1, 'on its last day', {}, LAST],
    [0, 'at midnight after it', {}, '2026-03-01T00:00:00Z'],
    [0, 'where nobody knows what time it is', {}, undefined],
    [1, 'on its first of 180 days', {}, '2025-08-31T00:00:00Z'],
    [0, 'longer than 180 days before it ends', {}, '2025-08-30T23:59:59.999Z'],
    [0, 'for years', { expires: '2034-02-28' }, LAST],
    [0, 'of another product', { product: 'dataproduct:sales/other' }, LAST],
    [1, 'in other letters', { product: 'DataProduct:sales/Orders' }, LAST],
    [0, 'that nobody approved', { approvedBy: undefined }, LAST],
    [0, 'approved by nobody', { approvedBy: '' }, LAST],
    [0, 'that approves itself', { approvedBy: 'user:default/ada' }, LAST],
    [0, 'that approves itself in short', { approvedBy: 'Ada' }, LAST],
    [0, 'approved by no ref', { approvedBy: ':::' }, LAST],
    [0, 'approved by a team', { approvedBy: 'group:default/privacy' }, LAST],
    [
      0,
      'that approves itself in letters that look alike',
      { approvedBy: 'user:default/\u0430d\u0430' },
      LAST,
    ],
    [0, 'requested by no ref', { requestedBy: ':::' }, LAST],
    [0, 'requested by a source', { requestedBy: 'source:default/git' }, LAST],
    [
      1,
      'that overrides what a source submitted',
      { requestedBy: 'source:default/git', override: true },
      LAST,
    ],
    [
      0,
      'that overrides for nobody who may',
      { requestedBy: 'source:default/git', override: true, approvedBy: '' },
      LAST,
    ],
    [
      0,
      'that overrides what its approver submitted',
      { requestedBy: 'user:default/bob', override: true },
      LAST,
    ],
    [0, 'that ends on no date', { expires: 'never' }, LAST],
    [0, 'that ends on 30 February', { expires: '2026-02-30' }, LAST],
    [
      0,
      'with an instant for a date',
      { expires: '2026-02-28T23:00:00Z' },
      LAST,
    ],
    [0, 'without a date', { expires: '' }, LAST],
  ])('counts %i %s', (expected, _, changed, now) => {
    const inForce = waiversInForce(
      [{ ...waiver, ...changed }],
      'dataproduct:sales/orders',
      now === undefined ? undefined : instantOf(now),
    );
    expect(inForce.get('global.masked') ?? []).toHaveLength(expected);
  });

  it('gives each policy its own', () => {
    const other = { ...waiver, policy: 'global.described' };
    const inForce = waiversInForce(
      [waiver, other, { ...waiver, reason: 'another' }],
      'dataproduct:sales/orders',
      instantOf(LAST),
    );
    expect([...inForce].map(([id, all]) => [id, all.length])).toEqual([
      ['global.masked', 2],
      ['global.described', 1],
    ]);
  });

  it('gives contracts that are judged without their product none', () => {
    expect(waiversInForce([waiver], undefined, instantOf(LAST)).size).toBe(0);
  });
});
