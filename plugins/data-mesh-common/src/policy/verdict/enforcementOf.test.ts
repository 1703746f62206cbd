import { Enforcement, Rollout } from '../language/DataPolicy';
import { instantOf } from '../operators/values/instantOf';
import { compileRollout, enforcementOf } from './enforcementOf';

const FROM = '2026-01-01';
const BEFORE = '2025-12-31T23:59:59Z';
const START = '2026-01-01T00:00:00Z';
const LAST = '2026-01-30T23:59:59Z';
const OVER = '2026-01-31T00:00:00Z';

function does(
  enforce: Enforcement,
  rollout: Partial<Rollout>,
  baselined: boolean,
  now?: string,
): Enforcement {
  const { effectiveFrom } = rollout;
  return enforcementOf(
    enforce,
    compileRollout(
      { graceDays: 30, existing: 'enforce', ...rollout },
      effectiveFrom === undefined ? undefined : instantOf(effectiveFrom),
    ),
    { baselined, now: now === undefined ? undefined : instantOf(now) },
  );
}

describe('enforcementOf', () => {
  it.each<
    [Enforcement, Enforcement, Partial<Rollout>, boolean, string | undefined]
  >([
    ['deny', 'deny', {}, false, BEFORE],
    ['deny', 'deny', {}, false, undefined],
    ['warn', 'deny', { effectiveFrom: FROM }, false, BEFORE],
    ['warn', 'warn', { effectiveFrom: FROM }, false, BEFORE],
    ['audit', 'audit', { effectiveFrom: FROM }, false, BEFORE],
    ['deny', 'deny', { effectiveFrom: FROM }, false, START],
    ['deny', 'deny', { effectiveFrom: FROM }, false, undefined],
    ['deny', 'deny', { effectiveFrom: FROM }, true, START],
    [
      'warn',
      'deny',
      { effectiveFrom: FROM, existing: 'baseline' },
      true,
      START,
    ],
    ['warn', 'deny', { effectiveFrom: FROM, existing: 'baseline' }, true, LAST],
    ['deny', 'deny', { effectiveFrom: FROM, existing: 'baseline' }, true, OVER],
    [
      'deny',
      'deny',
      { effectiveFrom: FROM, existing: 'baseline' },
      false,
      START,
    ],
    [
      'audit',
      'audit',
      { effectiveFrom: FROM, existing: 'baseline' },
      true,
      LAST,
    ],
    [
      'deny',
      'deny',
      { effectiveFrom: FROM, existing: 'baseline' },
      true,
      undefined,
    ],
    ['deny', 'deny', { existing: 'baseline' }, true, START],
    ['audit', 'deny', { effectiveFrom: FROM, existing: 'audit' }, true, OVER],
    ['deny', 'deny', { effectiveFrom: FROM, existing: 'audit' }, false, OVER],
    ['warn', 'deny', { effectiveFrom: FROM, existing: 'audit' }, true, BEFORE],
  ])('is %s for %s with %j, baselined %s, at %s', (expected, ...given) => {
    expect(does(...given)).toBe(expected);
  });
});
