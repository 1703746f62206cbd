import { renderProblem } from '../../model';
import { policyOf } from '../verdict/__testUtils__/policiesOf';
import { CONTRACT, PRODUCT } from '../verdict/__fixtures__/orders.table';
import { MANY_PARTS } from './__fixtures__/manyParts';
import { TRIAL_CASES, TRIAL_FIXTURES } from './__fixtures__/trialCases.table';
import { runPolicyTests } from './runPolicyTests';

function readFrom(files: Readonly<Record<string, string>>) {
  return (path: string) =>
    Object.hasOwn(files, path) ? files[path] : undefined;
}

describe('runPolicyTests', () => {
  it.each(TRIAL_CASES)('judges $name', ({ spec, tests, says }) => {
    const policy = policyOf({ spec, tests });
    const [trial] = runPolicyTests([policy], readFrom(TRIAL_FIXTURES));
    expect(
      trial.problems.map(problem => [
        problem.code,
        renderProblem(problem).message,
      ]),
    ).toEqual(says);
    const failed = trial.tests.filter(({ passed }) => !passed);
    expect(failed.length + trial.survivors).toBe(says.length);
  });

  it.each([
    ['tests[0]', 'a test with another verdict'],
    ['spec.assert', 'a policy that is only seen to pass'],
  ])('finds %s in the text for %s', (path, name) => {
    const policies = TRIAL_CASES.filter(each => each.name === name);
    const [trial] = runPolicyTests(
      policies.map(policyOf),
      readFrom(TRIAL_FIXTURES),
    );
    expect(trial.problems[0]).toMatchObject({
      path,
      line: 1,
      column: expect.any(Number),
    });
  });

  it('tries all over a policy of very many parts, and says how many it did not', () => {
    const policy = policyOf(MANY_PARTS);
    const [{ mutants, problems }] = runPolicyTests(
      [policy],
      readFrom(TRIAL_FIXTURES),
    );
    expect(mutants).toBe(500);
    const { severity, ...left } = problems.at(-1)!;
    expect(severity).toBe('info');
    expect(renderProblem({ severity, ...left }).message).toBe(
      '"global.example" was changed in 500 ways, from all over it; 917 more were not tried.',
    );
    const survived = problems.slice(0, -1).map(({ path, data }) => ({
      path,
      value: String(data?.value),
    }));
    expect(survived.filter(({ path }) => path === 'spec.when')).toHaveLength(
      15,
    );
    // From the first to the last of two hundred.
    expect(survived.some(({ value }) => value.startsWith('a0_'))).toBe(true);
    expect(survived.some(({ value }) => value.startsWith('a199_'))).toBe(true);
  });

  it.each<[number, string, string, Record<string, unknown>]>([
    [
      10,
      'values',
      'pass',
      { name: { notIn: Array.from({ length: 30 }, (_, i) => `a${i}`) } },
    ],
    [
      // Of each pair three and, but for the first, the sign before it.
      21 * 3 + 20 - 50,
      'words of an expression',
      'pass',
      {
        cel: Array.from({ length: 21 }, () => 'size(item.name) > 1').join(
          ' && ',
        ),
      },
    ],
    [
      10,
      'parts of a pattern',
      'fail',
      {
        name: {
          matches: Array.from({ length: 30 }, (_, i) => `^a${i}`).join('|'),
        },
      },
    ],
    [
      // And two for the patterns that fit everything and nothing.
      10 + 2,
      'parts of a pattern of an expression',
      'fail',
      {
        cel: `re(item.name, "${Array.from(
          { length: 30 },
          (_, i) => `^a${i}`,
        ).join('|')}")`,
      },
    ],
  ])('counts %s %s that it does not change', (count, _, outcome, assert) => {
    const policy = policyOf({
      spec: { forEach: 'columns', assert },
      tests: [
        {
          name: 'anything',
          given: ['orders.odps.yaml', 'in-clear.odcs.yaml'],
          expect: outcome,
        },
      ],
    });
    const [{ mutants, problems, tests }] = runPolicyTests(
      [policy],
      readFrom(TRIAL_FIXTURES),
    );
    expect(tests).toMatchObject([{ passed: true }]);
    expect(problems.at(-1)).toMatchObject({
      code: 'policy-mutants-left',
      data: { tried: mutants, left: count },
    });
  });

  it('tells a test what is live beside its documents', () => {
    const files = {
      'new.odps.yaml': PRODUCT,
      'live.odcs.yaml': CONTRACT,
      'new.odcs.yaml': CONTRACT.replace(/ {6}- name: phone\n.*\n.*\n/, ''),
      'reader.odps.yaml': PRODUCT.replace('id: p-1', 'id: p-2')
        .replace('name: Orders', 'name: Reader')
        .replace('outputPorts', 'inputPorts'),
    };
    const live = ['new.odps.yaml', 'live.odcs.yaml', 'reader.odps.yaml'];
    const breaks = policyOf({
      spec: {
        forEach: 'contracts',
        assert: { 'changes.consumers': { in: ['ok', 'review'] } },
      },
      tests: [
        {
          name: 'a column is gone',
          given: ['new.odps.yaml', 'new.odcs.yaml'],
          live,
          expect: 'fail',
        },
        {
          name: 'nothing is new',
          given: ['new.odps.yaml', 'live.odcs.yaml'],
          live,
          expect: 'pass',
        },
        {
          name: 'nobody knows what is live',
          given: ['new.odps.yaml', 'new.odcs.yaml'],
          expect: 'not-evaluated',
        },
      ],
    });
    const readers = policyOf({
      id: 'global.readers',
      spec: { assert: { consumerCount: { equals: 1 } } },
      tests: [
        {
          name: 'one reads it',
          given: ['new.odps.yaml', 'new.odcs.yaml'],
          live,
          expect: 'pass',
        },
        {
          name: 'nobody reads it',
          given: ['new.odps.yaml', 'new.odcs.yaml'],
          live: [],
          expect: 'fail',
        },
      ],
    });
    const owners = policyOf({
      id: 'global.owners',
      spec: { assert: { owner: { equals: 'group:default/sellers' } } },
      tests: [
        {
          name: 'of the domain',
          given: ['new.odps.yaml'],
          catalog: {
            domains: [{ name: 'sales', owner: 'group:default/sellers' }],
            owners: [{ ref: 'group:default/sellers', name: 'sellers' }],
          },
          expect: 'pass',
        },
      ],
    });
    const trials = runPolicyTests([breaks, readers, owners], readFrom(files), {
      mutate: false,
    });
    expect(trials.map(({ tests }) => tests.map(each => each.passed))).toEqual([
      [true, true, true],
      [true, true],
      [true],
    ]);
    expect(trials.map(({ mutants }) => mutants)).toEqual([0, 0, 0]);
  });

  it('tells of a policy without tests', () => {
    const policy = policyOf({
      spec: { assert: { purpose: { exists: true } } },
    });
    expect(runPolicyTests([policy], () => undefined)).toEqual([
      {
        policy: 'global.example',
        tests: [],
        mutants: 0,
        survivors: 0,
        problems: [
          {
            code: 'policy-without-tests',
            severity: 'warning',
            path: 'tests',
            line: 1,
            column: expect.any(Number),
            data: { policy: 'global.example' },
          },
        ],
      },
    ]);
  });
});
