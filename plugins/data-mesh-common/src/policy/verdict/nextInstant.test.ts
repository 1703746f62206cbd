import fc from 'fast-check';
import { itemsOf } from '../items/itemsOf';
import { instantOf } from '../operators/values/instantOf';
import { compiledOf, PolicyParts } from './__testUtils__/policiesOf';
import { subjectOf } from './__testUtils__/subjectOf';
import { CompiledPolicySet } from './CompiledPolicySet';
import { evaluate } from './evaluate';
import { nextInstant } from './nextInstant';
import { PolicyWaiver } from './PolicyWaiver';

const DAY = 86_400_000;
const NOW = '2026-03-01T10:00:00Z';
const MIDNIGHT = '2026-03-02T00:00:00.000Z';
const [known] = itemsOf('columns', subjectOf());
const baseline = new Map([['global.example', new Set([known.key])]]);

function setOf(...specs: PolicyParts['spec'][]): CompiledPolicySet {
  const everywhere = specs.map(spec => compiledOf({ spec }));
  return { hash: '', everywhere, byDomain: new Map(), unloaded: [] };
}

function waiver(
  expires: string,
  more: Partial<PolicyWaiver> = {},
): PolicyWaiver {
  return {
    policy: 'global.example',
    product: 'dataproduct:sales/orders',
    reason: 'Soon.',
    requestedBy: 'user:default/ada',
    approvedBy: 'user:default/bob',
    expires,
    ...more,
  };
}

const MASKED = { forEach: 'columns', assert: { masking: { exists: true } } };
const since = (effectiveFrom: string, graceDays = 0) => ({
  ...MASKED,
  rollout: { effectiveFrom, graceDays, existing: 'baseline' },
});
const NAMED = { name: { exists: true } };
const cel = (expression: string, more: object = {}) => ({
  forEach: 'contracts',
  assert: { any: [{ not: { cel: expression } }, NAMED] },
  ...more,
});
const AGED = 'has(item.endOfLife) && item.endOfLife < now';

describe('nextInstant', () => {
  it.each<[string | undefined, string, PolicyParts['spec'][], PolicyWaiver[]]>([
    [undefined, 'nothing', [MASKED], []],
    [MIDNIGHT, 'a waiver that ends', [MASKED], [waiver('2026-03-01')]],
    [undefined, 'one that is over', [MASKED], [waiver('2026-02-28')]],
    [undefined, 'one without an end', [MASKED], [waiver('never')]],
    [
      undefined,
      'a policy of a year that has more digits',
      [since('9999-12-31T23:59:59-10:00')],
      [],
    ],
    [
      undefined,
      'one that nobody approved',
      [MASKED],
      [waiver('2026-03-01', { approvedBy: undefined })],
    ],
    [
      undefined,
      'one of another product',
      [MASKED],
      [waiver('2026-03-01', { product: 'dataproduct:sales/other' })],
    ],
    [
      MIDNIGHT,
      'the first of many',
      [MASKED],
      ['2026-05-01', '2026-03-01'].map(day => waiver(day)),
    ],
    [
      '2026-07-03T00:00:00.000Z',
      'one that is for later',
      [MASKED],
      [waiver('2026-12-31')],
    ],
    ['2026-04-01T00:00:00.000Z', 'a rollout', [since('2026-04-01', 30)], []],
    ['2026-03-05T00:00:00.000Z', 'a grace', [since('2026-02-01', 32)], []],
    [undefined, 'a policy in force', [since('2026-01-01')], []],
    [
      '2026-04-01T00:00:00.000Z',
      'a waiver and a rollout',
      [since('2026-04-01')],
      [waiver('2026-04-15')],
    ],
    [MIDNIGHT, 'an expression that reads the time', [cel(AGED)], []],
    [
      MIDNIGHT,
      'one that says by it what is concerned',
      [{ ...MASKED, forEach: 'contracts', assert: NAMED, when: { cel: AGED } }],
      [],
    ],
    [undefined, 'one that does not', [cel('item.name != "know now"')], []],
    [
      '2026-03-01T18:00:00.000Z',
      'a rollout at an hour of its own',
      [since('2026-03-01T18:00:00Z'), cel(AGED)],
      [],
    ],
    [
      undefined,
      'one of other products',
      [cel(AGED, { match: { 'spec.lifecycle': 'draft' } })],
      [],
    ],
  ])('is %s for %s', (expected, _, specs, waivers) => {
    const subject = subjectOf({ now: NOW });
    const options = { waivers, baseline };
    expect(nextInstant(setOf(...specs), subject, options)).toBe(expected);
  });

  it('is the next midnight, not this one', () => {
    const subject = subjectOf({ now: MIDNIGHT });
    expect(nextInstant(setOf(cel(AGED)), subject)).toBe(
      '2026-03-03T00:00:00.000Z',
    );
  });

  it('is unknown where nobody knows what time it is', () => {
    const set = setOf(since('2026-04-01'), cel(AGED));
    expect(nextInstant(set, subjectOf())).toBeUndefined();
  });

  it('is never later than a verdict that changes', () => {
    const start = instantOf('2026-01-01') ?? NaN;
    const text = (instant: number) => new Date(instant).toISOString();
    const day = (days: number) => text(start + days * DAY).slice(0, 10);
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
          const set = setOf(since(day(from), graceDays));
          const waivers = ends.map(end => waiver(day(end)));
          const at = (instant: number) => subjectOf({ now: text(instant) });
          const now = start + Math.min(one, other);
          const later = start + Math.max(one, other);
          const next = nextInstant(set, at(now), { waivers, baseline });
          fc.pre(next === undefined || text(later) < next);
          const verdictsAt = (instant: number) =>
            evaluate(set, at(instant), { point: 'publish', waivers, baseline });
          expect(verdictsAt(later)).toEqual(verdictsAt(now));
        },
      ),
    );
  });
});
