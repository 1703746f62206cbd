import type { WaiverState } from '../../client/types';
import { waiversInForce } from '../verdict/waiversInForce';
import { WaiverDecided } from './KeptWaiver';
import { waiverState } from './waiverState';

const expires = '2026-03-31';
const LAST = '2026-03-31T23:59:59.999Z';
const EARLY = '2025-09-30T23:59:59.999Z';
const OVER = '2026-04-01T00:00:00.000Z';

describe('waiverState', () => {
  it.each<[WaiverState, WaiverDecided, string]>([
    ['pending', 'pending', LAST],
    ['expired', 'pending', OVER],
    ['in-force', 'approved', LAST],
    ['expired', 'approved', OVER],
    ['in-force', 'approved', '2025-10-02T00:00:00Z'],
    ['pending', 'approved', EARLY],
    ['rejected', 'rejected', LAST],
    ['rejected', 'rejected', OVER],
    ['withdrawn', 'withdrawn', OVER],
    ['ended', 'ended', LAST],
  ])('is %s where it was %s, at %s', (expected, decided, now) => {
    expect(waiverState({ decided, expires }, Date.parse(now))).toBe(expected);
  });

  it.each([EARLY, LAST, OVER])('says at %s what judging says', now => {
    const product = 'dataproduct:sales/orders';
    const waiver = {
      policy: 'global.a',
      product,
      reason: 'Because.',
      requestedBy: 'user:default/ann',
      approvedBy: 'user:default/bob',
      expires,
    };
    const at = Date.parse(now);
    const counts = waiversInForce([waiver], product, at).size > 0;
    const state = waiverState({ decided: 'approved', expires }, at);
    expect(state === 'in-force').toBe(counts);
  });
});
