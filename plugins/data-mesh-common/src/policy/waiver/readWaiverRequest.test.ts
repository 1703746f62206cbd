import type { WaiverRequest } from '../../client/types';
import { renderProblem } from '../../model';
import { WAIVER_REQUEST_PROBLEMS } from '../../model/waiverRequestProblems.table';
import { loadPolicySet } from '../set/loadPolicySet';
import { readWaiverRequest } from './readWaiverRequest';

const policy = (id: string, owner?: string) =>
  JSON.stringify({
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'DataPolicy',
    metadata: { id, title: 'An example', severity: 'low', owner },
    spec: {
      why: 'Because.',
      assert: { purpose: { exists: true } },
      message: 'Mend {{item.path}}',
    },
  });

const SET = loadPolicySet([
  {
    id: 'policies',
    files: [
      {
        path: 'a.yaml',
        content: policy('global.a', 'group:default/privacy'),
        scope: 'global',
      },
      { path: 'b.yaml', content: policy('global.b'), scope: 'global' },
      {
        path: 'c.yaml',
        content: policy('sales.c', 'group:default/sales'),
        scope: 'sales',
      },
    ],
  },
]);

const REQUEST: WaiverRequest = {
  policy: 'global.a',
  product: 'dataproduct:sales/Orders',
  reason: ' The new system has them. ',
  expires: '2026-03-31',
};
const options = {
  set: SET,
  requestedBy: 'user:default/Ann',
  now: '2026-03-02T23:00:00Z',
};

describe('readWaiverRequest', () => {
  it('gives what is kept of a request', () => {
    expect(readWaiverRequest(REQUEST, options)).toEqual({
      waiver: {
        policy: 'global.a',
        product: 'dataproduct:sales/orders',
        reason: 'The new system has them.',
        requestedBy: 'user:default/ann',
        expires: '2026-03-31',
      },
      problems: [],
    });
  });

  it.each<[string, Partial<WaiverRequest>, { isOverride?: boolean }?]>([
    ['none', { port: 'orders', column: 'orders.email', ticket: 'DM-7' }],
    ['none', { expires: '2026-08-29' }],
    ['waiver-too-long', { expires: '2026-08-30' }],
    ['none', { expires: '2026-03-02' }],
    ['waiver-over-before-it-begins', { expires: '2026-03-01' }],
    ['policy-value', { expires: '2026-02-30' }],
    ['waiver-policy-unknown', { policy: 'global.nothing' }],
    ['policy-id', { policy: 'Not an id' }],
    ['waiver-policy-without-owner', { policy: 'global.b' }],
    [
      'none',
      { policy: 'global.b', expires: '2026-03-10' },
      { isOverride: true },
    ],
    ['none', { policy: 'sales.c' }],
    [
      'waiver-product-of-other-domain',
      { policy: 'sales.c', product: 'dataproduct:logistics/parcels' },
    ],
    ['waiver-product', { product: 'orders of sales' }],
    ['waiver-reason-missing', { reason: ' \n ' }],
    ['none', { expires: '2026-03-16' }, { isOverride: true }],
    ['override-too-long', { expires: '2026-03-17' }, { isOverride: true }],
    ['policy-value', { reason: 'x'.repeat(2_001) }],
    ['none', { reason: 'a: b\n---\nkind: "PolicyWaiver" #\u2028' }],
  ])('finds %s in %j', (expected, request, more = {}) => {
    const read = readWaiverRequest(
      { ...REQUEST, ...request },
      { ...options, ...more },
    );
    const codes = read.problems.map(({ code }) => code);
    expect(codes).toEqual(expected === 'none' ? [] : [expected]);
    expect(read.waiver === undefined).toBe(expected !== 'none');
    for (const problem of read.problems) {
      const { message, fix } = renderProblem(problem);
      expect(message).toMatch(/^.{10,1000}\.$/);
      expect(fix).toMatch(/^.{10,1000}\.$/);
      expect(message + fix).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('has a sentence for every code that only requests have', () => {
    expect(Object.keys(WAIVER_REQUEST_PROBLEMS)).toEqual([
      'waiver-policy-unknown',
      'waiver-policy-without-owner',
      'waiver-reason-missing',
      'override-too-long',
    ]);
  });
});
