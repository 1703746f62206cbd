import { SparedThen } from '../../model';
import { Rollout } from '../language/DataPolicy';
import { sparesThen } from './sparesThen';

const effectiveFrom = '2026-03-01';

describe('sparesThen', () => {
  it.each<[SparedThen | undefined, Rollout]>([
    [
      { until: '2026-03-31' },
      { effectiveFrom, graceDays: 30, existing: 'baseline' },
    ],
    [undefined, { effectiveFrom, graceDays: 0, existing: 'baseline' }],
    [undefined, { graceDays: 30, existing: 'baseline' }],
    [{}, { effectiveFrom, graceDays: 0, existing: 'audit' }],
    [{}, { effectiveFrom, graceDays: 30, existing: 'audit' }],
    [undefined, { graceDays: 0, existing: 'audit' }],
    [undefined, { effectiveFrom, graceDays: 30, existing: 'enforce' }],
  ])('is %j for %j', (expected, rollout) => {
    expect(sparesThen(rollout)).toEqual(expected);
  });
});
