import { JsonValue } from '../../model';
import { compiledOf } from './__testUtils__/policiesOf';
import { subjectOf } from './__testUtils__/subjectOf';
import { evaluatePolicies } from './evaluatePolicies';

function subjectWith(properties: JsonValue[]) {
  return subjectOf(
    {},
    {
      'c.odcs.yaml': JSON.stringify({
        apiVersion: 'v3.0.2',
        kind: 'DataContract',
        id: 'c-1',
        version: '1.0.0',
        status: 'active',
        schema: [{ name: 'orders', properties }],
      }),
    },
  );
}

const HUGE = 'x'.repeat(1_000_000);

describe('evaluatePolicies, of what is hostile', () => {
  it('counts twenty thousand columns that fail and keeps the first of them', () => {
    const properties = Array.from({ length: 20_000 }, (_, i) => ({
      name: `c${i}`,
    }));
    const policies = Array.from({ length: 5 }, (_, i) =>
      compiledOf({
        id: `global.p${i}`,
        spec: { forEach: 'columns', assert: { masking: { exists: true } } },
      }),
    );
    const subject = subjectWith(properties);
    const start = performance.now();
    const verdicts = evaluatePolicies(policies, subject, { point: 'check' });
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(verdicts.map(({ counts }) => counts.fail)).toEqual(
      Array(5).fill(20_000),
    );
    expect(verdicts.map(({ evidence }) => evidence.length)).toEqual(
      Array(5).fill(2_000),
    );
  });

  it('keeps little of a text of a megabyte', () => {
    const subject = subjectWith([
      { name: HUGE, classification: HUGE, description: HUGE },
    ]);
    const [matched, equal] = evaluatePolicies(
      [
        compiledOf({
          spec: {
            forEach: 'columns',
            assert: { classification: { matches: '^(a+)+$' } },
          },
        }),
        compiledOf({
          spec: {
            forEach: 'columns',
            assert: { classification: { in: ['public'] } },
            message: '{{item.path}} is {{item.classification}}',
          },
        }),
      ],
      subject,
      { point: 'check' },
    );
    expect(matched.outcome).toBe('error');
    expect(matched.evidence[0].reason).toMatch(/10,?000/);
    expect(equal.outcome).toBe('fail');
    const { seen, message } = equal.evidence[0];
    expect(JSON.stringify({ seen, message }).length).toBeLessThan(2_000);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'takes a column called %s for a column',
    name => {
      const subject = subjectWith([{ name, classification: name }]);
      const [verdict] = evaluatePolicies(
        [
          compiledOf({
            spec: {
              forEach: 'columns',
              assert: { [`custom.${name}`]: { exists: true } },
            },
          }),
        ],
        subject,
        { point: 'check' },
      );
      expect(verdict.evidence[0]).toMatchObject({
        outcome: 'fail',
        path: `orders.${name}`,
      });
    },
  );
});
