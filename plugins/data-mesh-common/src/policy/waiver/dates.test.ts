import { readReviewDecision } from '../../scorecard/review/readReviewDecision';
import { sparedUntil } from '../baseline/sparedUntil';
import { compileRollout, enforcementOf } from '../verdict/enforcementOf';
import { instantOf } from '../operators/values/instantOf';
import { loadPolicySet } from '../set/loadPolicySet';
import { isInForce } from '../verdict/isInForce';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { readWaiverFile } from './readWaiverFile';
import { readWaiverRequest } from './readWaiverRequest';
import { waiverState } from './waiverState';

const SET = loadPolicySet([
  {
    id: 'policies',
    files: [
      {
        path: 'a.yaml',
        scope: 'global',
        content: JSON.stringify({
          apiVersion: 'meshstage.io/v1alpha1',
          kind: 'DataPolicy',
          metadata: {
            ...{ id: 'global.a', title: 'An example', severity: 'low' },
            owner: 'group:default/privacy',
          },
          spec: {
            ...{ why: 'Because.', message: 'Mend {{item.path}}' },
            assert: { purpose: { exists: true } },
          },
        }),
      },
    ],
  },
]);
const ABOUT = { policy: 'global.a', product: 'dataproduct:sales/orders' };
const REASON = 'The new system has them.';

/** Codes of what is wrong with a waiver that the portal is asked for. */
function asked(day: string, time: string, expires: string, isOverride = false) {
  return readWaiverRequest(
    { ...ABOUT, reason: REASON, expires },
    {
      set: SET,
      requestedBy: 'user:default/ann',
      now: `${day}T${time}`,
      isOverride,
    },
  ).problems.map(({ code }) => code);
}

/** The same of one that a file names, with the waiver. */
function filed(day: string, time: string, expires: string) {
  const { waivers, problems } = readWaiverFile({
    path: 'a.yaml',
    scope: 'global',
    now: `${day}T${time}`,
    content: JSON.stringify({
      apiVersion: 'meshstage.io/v1alpha1',
      kind: 'PolicyWaiver',
      metadata: {},
      spec: {
        ...ABOUT,
        ...{ reason: REASON, expires },
        ...{ requestedBy: 'user:default/ann', requestedOn: day },
        ...{ approvedBy: 'user:default/bob', approvedOn: day },
      },
    }),
  });
  return { codes: problems.map(({ code }) => code), waivers };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

const counts = (waiver: PolicyWaiver, at: string) =>
  isInForce(waiver, Date.parse(at));

// Counted on a calendar.
describe('180 days', () => {
  it.each([
    ['over a leap day', '2027-09-04', '2028-03-02'],
    ['over the same days without one', '2026-09-04', '2027-03-03'],
    ['from a leap day', '2028-02-29', '2028-08-27'],
    ['to a leap day', '2027-09-02', '2028-02-29'],
    ['to the first day of a year', '2026-07-05', '2027-01-01'],
    ['from the last day of a year', '2027-12-31', '2028-06-28'],
    [
      'over the change to a century that has no leap day',
      '2099-12-31',
      '2100-06-29',
    ],
  ])('are the same in a file, the portal and a review %s', (_, day, last) => {
    for (const time of ['00:00:00.000Z', '23:59:59.999Z']) {
      expect(asked(day, time, last)).toEqual([]);
      expect(asked(day, time, dayAfter(last))).toEqual(['waiver-too-long']);
      const { codes, waivers } = filed(day, time, last);
      expect(codes).toEqual([]);
      expect(filed(day, time, dayAfter(last)).codes).toEqual([
        'waiver-too-long',
      ]);
      const until = (end: string) =>
        readReviewDecision(
          { ...ABOUT, kind: 'accept', reason: REASON, until: end },
          { set: SET, campaigns: [], now: `${day}T${time}` },
        ).problems.length;
      expect([until(last), until(dayAfter(last))]).toEqual([0, 1]);

      const [waiver] = waivers;
      const state = (at: string) =>
        waiverState({ decided: 'approved', expires: last }, Date.parse(at));
      const inForce = [
        `${day}T${time}`,
        `${last}T00:00:00.000Z`,
        `${last}T23:59:59.999Z`,
      ];
      expect(inForce.map(at => counts(waiver, at))).toEqual([true, true, true]);
      expect(inForce.map(state)).toEqual(Array(3).fill('in-force'));
      const over = `${dayAfter(last)}T00:00:00.000Z`;
      expect([counts(waiver, over), state(over)]).toEqual([false, 'expired']);
    }
  });

  it.each([
    ['2028-02-15', '2028-02-29'],
    ['2027-02-15', '2027-03-01'],
    ['2027-12-18', '2028-01-01'],
  ])('an override of %s ends on %s at the latest', (day, last) => {
    expect(asked(day, '23:59:59.999Z', last, true)).toEqual([]);
    expect(asked(day, '23:59:59.999Z', dayAfter(last), true)).toEqual([
      'override-too-long',
    ]);
  });

  it.each([
    '2027-02-29',
    '2028-02-30',
    '2026-13-01',
    '2026-00-10',
    '2100-02-29',
  ])('there is no %s', day => {
    expect(asked('2026-12-01', '12:00:00Z', day)).toEqual(['policy-value']);
    expect(filed('2026-12-01', '12:00:00Z', day).codes).toEqual([
      'policy-value',
    ]);
  });
});

describe('grace', () => {
  it.each([
    ['over the end of a month', '2027-01-31', 30, '2027-03-02'],
    ['over the end of February of a leap year', '2028-01-31', 30, '2028-03-01'],
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
    ['of a leap day', '2028-02-29', 366, '2029-03-01'],
    ['of no days', '2028-02-29', 0, '2028-02-29'],
  ])('%s is over at midnight UTC', (_, effectiveFrom, graceDays, over) => {
    const rollout = { effectiveFrom, graceDays, existing: 'baseline' } as const;
    expect(sparedUntil(rollout)).toBe(`${over}T00:00:00.000Z`);
    const compiled = compileRollout(rollout, instantOf(effectiveFrom));
    const end = Date.parse(`${over}T00:00:00Z`);
    const does = (now: number, baselined = true) =>
      enforcementOf('deny', compiled, { baselined, now });
    expect([does(end - 1), does(end)]).toEqual(['warn', 'deny']);
    const from = Date.parse(effectiveFrom);
    expect([does(from - 1, false), does(from, false)]).toEqual([
      'warn',
      'deny',
    ]);
  });
});
