import { renderProblem } from '../../model';
import { KEEPING_CASES } from './__fixtures__/keepingCases.table';
import { OVERLAY_CASES } from './__fixtures__/overlayCases.table';
import {
  overlayText,
  policyText,
  readOverlay,
  readPolicy,
} from './__testUtils__/policyTexts';
import { applyOverlay } from './applyOverlay';
import { effectivePolicyOf } from './effectivePolicyOf';

const effective = effectivePolicyOf(
  readPolicy(
    policyText({
      forEach: 'datasets',
      match: { 'spec.lifecycle': 'active' },
      when: { name: { exists: true } },
      assert: { retention: { atMost: 'P90D' } },
      enforce: { check: 'warn', publish: 'deny', scan: 'audit' },
      rollout: {
        effectiveFrom: '2026-03-01',
        graceDays: 30,
        existing: 'baseline',
      },
      tighten: {
        allow: ['match', 'when', 'assert', 'enforce', 'rollout', 'severity'],
      },
    }),
  ),
);

describe('applyOverlay', () => {
  it.each(
    OVERLAY_CASES.map(
      each => [each.says, JSON.stringify(each.set), each] as const,
    ),
  )('%s: %s', (says, _, { policy, set }) => {
    const outcome = applyOverlay(
      effectivePolicyOf(readPolicy(policyText(policy))),
      readOverlay(overlayText(set)),
    );
    const [first] = outcome.problems;
    expect(
      ['refused', 'orphaned'].includes(outcome.state)
        ? renderProblem(first).message
        : outcome.state,
    ).toBe(says);
  });

  it.each(
    KEEPING_CASES.map(
      each => [each.says, JSON.stringify(each.set), each] as const,
    ),
  )('applies, and says: %s: %s', (says, _, { policy, set }) => {
    const given = effectivePolicyOf(readPolicy(policyText(policy)));
    const overlay = readOverlay(overlayText(set));
    const outcome = applyOverlay(given, overlay);
    expect(outcome).toMatchObject({
      state: 'applied',
      policy: {
        match: [...given.match, ...(set.match ? [set.match] : [])],
        when: [...given.when, ...(overlay.set.when ? [overlay.set.when] : [])],
      },
    });
    expect(
      outcome.problems.map(each => [
        each.severity,
        renderProblem(each).message,
      ]),
    ).toEqual(says === '' ? [] : [['warning', says]]);
  });

  it('keeps what was written and puts what is added beside it', () => {
    const overlay = readOverlay(
      overlayText({
        match: { 'spec.lifecycle': { $in: ['active', 'draft'] } },
        when: { physicalName: { exists: true } },
        assert: { retention: { atMost: 'P30D' } },
        severity: 'critical',
        enforce: { scan: 'deny' },
        rollout: { effectiveFrom: '2026-01-01', graceDays: 7 },
      }),
    );
    const outcome = applyOverlay(effective, overlay);
    expect(outcome).toMatchObject({
      state: 'applied',
      policy: {
        policy: effective.policy,
        domain: 'sales',
        overlays: [overlay],
        match: [effective.policy.match, overlay.set.match],
        when: [effective.policy.when, overlay.set.when],
        assert: [effective.policy.assert, overlay.set.assert],
        severity: 'critical',
        enforce: { check: 'warn', publish: 'deny', scan: 'deny' },
        rollout: {
          effectiveFrom: '2026-01-01',
          graceDays: 7,
          existing: 'baseline',
        },
      },
    });
  });

  it('tells every part that is wrong, with its place', () => {
    const overlay = readOverlay(
      [
        'apiVersion: meshstage.io/v1alpha1',
        'kind: DataPolicyOverlay',
        'spec:',
        '  of: global.raw-retention',
        '  domain: sales',
        '  set:',
        '    severity: low',
        '    assert:',
        '      description: { exists: true }',
        '      retention: { atMost: P1Y }',
        '',
      ].join('\n'),
    );
    expect(
      applyOverlay(effective, overlay).problems.map(
        ({ code, path, line, column }) => [code, path, line, column],
      ),
    ).toEqual([
      ['overlay-looser', 'spec.set.severity', 7, 5],
      ['overlay-looser', 'spec.set.assert', 10, 20],
    ]);
  });

  it('adds what was accepted before its policy changed, and says so', () => {
    const overlay = readOverlay(
      overlayText({
        assert: { name: { matches: '^a' }, retention: { atMost: 'P1Y' } },
      }),
    );
    const changed = effectivePolicyOf(
      readPolicy(
        policyText({
          forEach: 'datasets',
          assert: { name: { matches: '^b' }, retention: { atMost: 'P9D' } },
        }),
      ),
    );
    expect(applyOverlay(changed, overlay).state).toBe('refused');
    const outcome = applyOverlay(changed, overlay, { accepted: true });
    expect(outcome).toMatchObject({
      state: 'applied',
      policy: { assert: [changed.policy.assert, overlay.set.assert] },
    });
    expect(outcome.problems.map(each => renderProblem(each).message)).toEqual([
      'global.raw-retention has changed, and what domain sales adds to it would now be refused: it may not change `matches` of name from "^b" to "^a". What was added before still holds.',
    ]);
  });

  it('says that an accepted overlay has become redundant', () => {
    const overlay = readOverlay(
      overlayText({ assert: { retention: { atMost: 'P1Y' } } }),
    );
    const outcome = applyOverlay(effective, overlay, { accepted: true });
    expect(outcome).toMatchObject({ state: 'redundant', policy: effective });
  });

  it('refuses to tighten the policy of another domain', () => {
    const own = effectivePolicyOf(
      readPolicy(
        policyText({ assert: { owner: { exists: true } } }, { id: 'hr.a' }),
      ),
    );
    const [problem] = applyOverlay(
      own,
      readOverlay(overlayText({ severity: 'high' }, { of: 'hr.a' })),
    ).problems;
    expect(renderProblem(problem).message).toBe(
      'Domain sales cannot tighten hr.a, which holds for domain hr only.',
    );
  });
});
