import { instantOf } from '../operators/values/instantOf';
import { BegunWaiver, expiryNotices } from './expiryNotices';

const waiver: BegunWaiver = {
  policy: 'global.pii-masked',
  product: 'dataproduct:sales/orders',
  reason: 'Soon.',
  requestedBy: 'user:default/ada',
  approvedBy: 'user:default/bob',
  expires: '2026-03-14',
};
const at = (text: string) => instantOf(text) ?? NaN;
const daysLeft = (now: string, changed: Partial<BegunWaiver> = {}) =>
  expiryNotices([{ ...waiver, ...changed }], at(now)).map(
    notice => notice.daysLeft,
  );

describe('expiryNotices', () => {
  it.each<[number[], string, Partial<BegunWaiver>]>([
    [[], '2026-02-28T23:59:59.999Z', {}],
    [[14], '2026-03-01', {}],
    [[14], '2026-03-01T12:00:00Z', {}],
    [[1], '2026-03-14', {}],
    [[1], '2026-03-14T23:59:59.999Z', {}],
    [[], '2026-03-15', {}],
    [[], '2026-03-10', { approvedBy: undefined }],
    [[], '2026-03-10', { approvedBy: 'user:default/ada' }],
    [[], '2026-03-10', { expires: 'soon' }],
    // Begun long ago: 14 days before.
    [[], '2026-02-28T23:59:59.999Z', { since: '2026-01-01T08:00:00Z' }],
    [[14], '2026-03-01', { since: '2026-01-01T08:00:00Z' }],
    // Of more than 14 days: 14 days before, in whichever half of them that is.
    [[], '2026-02-28T23:59:59.999Z', { since: '2026-02-22' }],
    [[14], '2026-03-01', { since: '2026-02-22' }],
    [[14], '2026-03-01', { since: '2026-02-27T08:00:00Z' }],
    // Of 14 days from the day on which it was approved: in the second half.
    [[], '2026-03-07T15:59:59.999Z', { since: '2026-02-28T08:00:00Z' }],
    [[8], '2026-03-07T16:00:00Z', { since: '2026-02-28T08:00:00Z' }],
    // Of ten days: in the second half of them.
    [[], '2026-03-05T00:00:00Z', { since: '2026-03-05' }],
    [[], '2026-03-09T23:59:59.999Z', { since: '2026-03-05' }],
    [[5], '2026-03-10', { since: '2026-03-05' }],
    // Of one: at noon.
    [[], '2026-03-14T11:59:59.999Z', { since: '2026-03-14' }],
    [[1], '2026-03-14T12:00:00Z', { since: '2026-03-14' }],
    [[14], '2026-03-01', { since: 'once' }],
    // To the last day of February, in a leap year and in others, and over it.
    [[], '2028-02-15T23:59:59.999Z', { expires: '2028-02-29' }],
    [[14], '2028-02-16', { expires: '2028-02-29' }],
    [[1], '2028-02-29T23:59:59.999Z', { expires: '2028-02-29' }],
    [[], '2028-03-01', { expires: '2028-02-29' }],
    [[], '2027-02-14T23:59:59.999Z', { expires: '2027-02-28' }],
    [[14], '2027-02-15', { expires: '2027-02-28' }],
    [[], '2027-03-01', { expires: '2027-02-28' }],
    [[14], '2028-02-25', { expires: '2028-03-09' }],
    [[14], '2027-02-24', { expires: '2027-03-09' }],
  ])('tells %j days at %s of %j', (expected, now, changed) => {
    expect(daysLeft(now, changed)).toEqual(expected);
  });

  it('tells the next to end first, whatever their order', () => {
    const waivers = [
      { ...waiver, expires: '2026-03-13' },
      { ...waiver, expires: '2026-03-12' },
      { ...waiver, expires: '2026-03-12', column: 'orders.phone' },
    ];
    const now = at('2026-03-10');
    const told = expiryNotices(waivers, now);
    expect(
      told.map(({ waiver: { expires, column } }) => [expires, column]),
    ).toEqual([
      ['2026-03-12', 'orders.phone'],
      ['2026-03-12', undefined],
      ['2026-03-13', undefined],
    ]);
    expect(expiryNotices([...waivers].reverse(), now)).toEqual(told);
    expect(new Set(told.map(({ key }) => key)).size).toBe(3);
  });

  it('keeps its key from day to day, and has another after a renewal', () => {
    const keyOf = (now: string, expires: string) =>
      expiryNotices([{ ...waiver, expires }], at(now))[0].key;
    const key = keyOf('2026-03-10', '2026-03-14');
    expect(keyOf('2026-03-11', '2026-03-14')).toBe(key);
    expect(keyOf('2026-03-11', '2026-03-15')).not.toBe(key);
  });
});
