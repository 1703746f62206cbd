import { Rollout } from '../language/DataPolicy';
import { sparedUntil } from './sparedUntil';

describe('sparedUntil', () => {
  it.each<[string | undefined, Rollout]>([
    [
      '2026-03-31T00:00:00.000Z',
      { effectiveFrom: '2026-03-01', graceDays: 30, existing: 'baseline' },
    ],
    [
      '2026-03-01T10:00:00.000Z',
      {
        effectiveFrom: '2026-03-01T10:00:00Z',
        graceDays: 0,
        existing: 'baseline',
      },
    ],
    [undefined, { graceDays: 30, existing: 'baseline' }],
    [
      undefined,
      { effectiveFrom: '2026-03-01', graceDays: 30, existing: 'audit' },
    ],
    [
      undefined,
      { effectiveFrom: '2026-03-01', graceDays: 30, existing: 'enforce' },
    ],
  ])('is %s for %j', (expected, rollout) => {
    expect(sparedUntil(rollout)).toBe(expected);
  });
});
