import fc from 'fast-check';
import { itemsOf } from '../items/itemsOf';
import { instantOf } from '../operators/values/instantOf';
import { compiledOf } from '../verdict/__testUtils__/policiesOf';
import { subjectOf } from '../verdict/__testUtils__/subjectOf';
import { evaluatePolicies } from '../verdict/evaluatePolicies';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { DAY } from './days';
import { nextChange } from './nextChange';

const at = (text: string) => instantOf(text) ?? NaN;
const waiver = (expires: string): PolicyWaiver => ({
  policy: 'global.example',
  product: 'dataproduct:sales/orders',
  reason: 'Soon.',
  requestedBy: 'user:default/ada',
  approvedBy: 'user:default/bob',
  expires,
});
const rollout = (from: string, graceEnd?: string) => ({
  existing: 'baseline' as const,
  from: at(from),
  ...(graceEnd !== undefined && { graceEnd: at(graceEnd) }),
});

describe('nextChange', () => {
  it.each<[string | undefined, string, Parameters<typeof nextChange>[1]]>([
    [undefined, 'of nothing', {}],
    [
      '2026-03-02',
      'of a waiver that ends',
      { waivers: [waiver('2026-03-01')] },
    ],
    [
      undefined,
      'of a waiver that is over',
      { waivers: [waiver('2026-02-28')] },
    ],
    [undefined, 'of one without an end', { waivers: [waiver('never')] }],
    [
      '2026-03-02',
      'of the first of many',
      { waivers: ['2026-05-01', '2026-03-01'].map(waiver) },
    ],
    [
      '2026-04-01',
      'of a rollout',
      { rollouts: [rollout('2026-04-01', '2026-05-01')] },
    ],
    [
      '2026-05-01',
      'of a grace',
      { rollouts: [rollout('2026-01-01', '2026-05-01')] },
    ],
    [undefined, 'of a policy in force', { rollouts: [rollout('2026-01-01')] }],
    [
      '2026-04-01',
      'of both',
      { waivers: [waiver('2026-04-15')], rollouts: [rollout('2026-04-01')] },
    ],
  ])('is %s %s', (expected, _, parts) => {
    expect(nextChange(at('2026-03-01'), parts)).toBe(
      expected === undefined ? undefined : at(expected),
    );
  });

  it('is never later than a verdict that changes', () => {
    const [known] = itemsOf('columns', subjectOf());
    const start = at('2026-01-01');
    const day = (days: number) =>
      new Date(start + days * DAY).toISOString().slice(0, 10);
    const days = fc.integer({ min: 0, max: 60 });
    const offset = fc.integer({ min: 0, max: 60 * DAY });
    fc.assert(
      fc.property(
        fc.array(days, { maxLength: 4 }),
        days,
        days,
        offset,
        offset,
        (ends, from, graceDays, one, other) => {
          const waivers = ends.map(end => waiver(day(end)));
          const policy = compiledOf({
            spec: {
              forEach: 'columns',
              assert: { masking: { exists: true } },
              rollout: {
                effectiveFrom: day(from),
                graceDays,
                existing: 'baseline',
              },
            },
          });
          const verdictAt = (instant: number) =>
            evaluatePolicies(
              [policy],
              subjectOf({ now: new Date(instant).toISOString() }),
              {
                point: 'publish',
                waivers,
                baseline: new Map([['global.example', new Set([known.key])]]),
              },
            );
          const now = start + Math.min(one, other);
          const later = start + Math.max(one, other);
          const next = nextChange(now, { waivers, rollouts: [policy.rollout] });
          fc.pre(next === undefined || later < next);
          expect(verdictAt(later)).toEqual(verdictAt(now));
        },
      ),
    );
  });
});
