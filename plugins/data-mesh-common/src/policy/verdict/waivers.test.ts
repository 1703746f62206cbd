import fc from 'fast-check';
import { PolicyContext } from '../items/PolicySubject';
import { compiledOf, PolicyParts } from './__testUtils__/policiesOf';
import { CONTRACT, PRODUCT } from './__fixtures__/orders.table';
import { subjectOf } from './__testUtils__/subjectOf';
import { told } from './__testUtils__/told';
import { evaluatePolicies } from './evaluatePolicies';
import { PolicyVerdict } from './PolicyVerdict';
import { PolicyWaiver } from './PolicyWaiver';

const now = '2026-03-01T12:00:00Z';
const masked: PolicyParts['spec'] = {
  forEach: 'columns',
  when: { classification: { in: ['restricted'] } },
  assert: { masking: { exists: true } },
};
const waiver: PolicyWaiver = {
  policy: 'global.example',
  product: 'dataproduct:sales/orders',
  reason: 'The replacement comes in April.',
  ticket: 'DM-7',
  requestedBy: 'user:default/ada',
  approvedBy: 'user:default/bob',
  expires: '2026-03-31',
};

function verdictOf(
  spec: PolicyParts['spec'],
  waivers: readonly PolicyWaiver[],
  context: PolicyContext = { now },
): PolicyVerdict {
  const options = { point: 'publish', waivers } as const;
  return evaluatePolicies(
    [compiledOf({ spec })],
    subjectOf(context),
    options,
  )[0];
}

describe('a waiver', () => {
  it.each<[string, Partial<PolicyWaiver>, string]>([
    ['waived: 2 waived', {}, now],
    ['waived: 2 waived', { port: 'orders' }, now],
    ['fail: 2 fail', { port: 'other' }, now],
    ['fail: 1 fail, 1 waived', { column: 'orders.email' }, now],
    ['fail: 1 fail, 1 waived', { column: 'orders.email', port: 'orders' }, now],
    ['fail: 2 fail', { column: 'orders.email', port: 'other' }, now],
    ['fail: 2 fail', { column: 'email' }, now],
    ['fail: 2 fail', { policy: 'global.other' }, now],
    ['fail: 2 fail', {}, '2026-04-01T00:00:00Z'],
  ])('is %s with a waiver %j at %s', (expected, changed, at) => {
    const waivers = [{ ...waiver, ...changed }];
    expect(told(verdictOf(masked, waivers, { now: at }))).toBe(expected);
  });

  it('tells who waived and asks nothing of what is waived', () => {
    const { evidence, enforcement } = verdictOf(masked, [waiver]);
    expect(enforcement).toEqual({});
    expect(evidence[0]).toMatchObject({
      outcome: 'waived',
      waiver: {
        reason: 'The replacement comes in April.',
        expires: '2026-03-31',
        ticket: 'DM-7',
      },
    });
    expect(evidence[0].enforcement).toBeUndefined();
  });

  it('tells of the waiver that ends last, in whatever order they come', () => {
    const waivers = [
      { ...waiver, expires: '2026-03-20' },
      { ...waiver, column: 'orders.email', reason: 'Only this one.' },
      waiver,
      { ...waiver, reason: 'Another.', expires: '2026-03-30' },
    ];
    const first = verdictOf(masked, waivers);
    expect(first.evidence.map(each => each.waiver?.expires)).toEqual([
      '2026-03-31',
      '2026-03-31',
    ]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(waivers, { minLength: waivers.length }),
        shuffled => expect(verdictOf(masked, shuffled)).toEqual(first),
      ),
    );
  });

  it('waives thousands of columns, each by its own', () => {
    const columns = Array.from({ length: 5_000 }, (_, i) => `c${i}`);
    const schema = [
      {
        name: 'orders',
        properties: columns.map(name => ({
          name,
          classification: 'restricted',
        })),
      },
    ];
    const subject = subjectOf(
      { now },
      {
        'orders.odps.yaml': PRODUCT,
        'orders.odcs.yaml': JSON.stringify({
          apiVersion: 'v3.0.2',
          kind: 'DataContract',
          id: 'c-1',
          version: '1.0.0',
          status: 'active',
          schema,
        }),
      },
    );
    const waivers = columns.map(name => ({
      ...waiver,
      column: `orders.${name}`,
    }));
    const start = performance.now();
    const [verdict] = evaluatePolicies(
      [compiledOf({ spec: masked })],
      subject,
      {
        point: 'publish',
        waivers,
      },
    );
    expect(told(verdict)).toBe('waived: 5000 waived');
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('waives no error', () => {
    const verdict = verdictOf({ assert: { ownerExists: { equals: true } } }, [
      waiver,
    ]);
    expect(told(verdict)).toBe('not-evaluated: 1 not-evaluated');
  });

  it('lets no waiver change what is said of another product', () => {
    const other = subjectOf(
      { now },
      {
        'a.odps.yaml': PRODUCT.replace('name: Orders', 'name: Returns'),
        'a.odcs.yaml': CONTRACT,
      },
    );
    const policies = [compiledOf({ spec: masked })];
    const without = evaluatePolicies(policies, other, { point: 'scan' });
    const arbitraryWaiver = fc.record({
      policy: fc.constantFrom('global.example', 'global.other'),
      product: fc.constantFrom(
        'dataproduct:sales/orders',
        'dataproduct:returns/orders',
        'dataproduct:sales/return',
        '',
      ),
      column: fc.constantFrom(undefined, 'orders.email'),
      reason: fc.string(),
      requestedBy: fc.constant('user:default/ada'),
      approvedBy: fc.constant('user:default/bob'),
      expires: fc.constant('2030-01-01'),
    });
    fc.assert(
      fc.property(fc.array(arbitraryWaiver), waivers => {
        expect(
          evaluatePolicies(policies, other, { point: 'scan', waivers }),
        ).toEqual(without);
      }),
    );
  });
});
