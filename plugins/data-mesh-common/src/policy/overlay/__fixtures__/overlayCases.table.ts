import { JsonObject } from '../../../model';

/** What becomes of an overlay, and what its author is told. */
export interface OverlayCase {
  /** A state, or the sentence of a refusal; of an orphan the sentence too. */
  says: string;
  policy: JsonObject;
  set: JsonObject;
}

const KEEPS_90: JsonObject = {
  forEach: 'datasets',
  assert: { retention: { atMost: 'P90D' } },
};
const MASKED: JsonObject = {
  forEach: 'columns',
  when: { classification: { in: ['pii', 'restricted'] } },
  assert: { masking: { in: ['hash', 'tokenize'] } },
};
const OPEN: JsonObject = {
  ...MASKED,
  match: { 'spec.lifecycle': { $in: ['active', 'deprecated'] } },
  tighten: { allow: ['when', 'match'] },
};
const DENIES: JsonObject = {
  assert: { owner: { exists: true } },
  enforce: { check: 'warn', publish: 'deny', scan: 'audit' },
  rollout: {
    effectiveFrom: '2026-03-01',
    graceDays: 30,
    existing: 'baseline',
  },
};

/** One assert against another, of the same items. */
function asserts(forEach: string, given: JsonObject, wanted: JsonObject) {
  return {
    policy: { forEach, assert: given },
    set: { assert: wanted },
  };
}

export const OVERLAY_CASES: readonly OverlayCase[] = [
  {
    says: 'Domain sales may not raise retention from 90 to 120 days (global.raw-retention).',
    policy: KEEPS_90,
    set: { assert: { retention: { atMost: '120 days' } } },
  },
  {
    says: 'applied',
    policy: KEEPS_90,
    set: { assert: { retention: { atMost: '2 months' } } },
  },
  {
    says: 'redundant',
    policy: KEEPS_90,
    set: { assert: { retention: { atMost: '90d' } } },
  },
  {
    says: 'applied',
    policy: KEEPS_90,
    set: { assert: { description: { exists: true } } },
  },
  {
    says: 'Domain sales may not lower columnCount from 5 to 3 (global.raw-retention).',
    ...asserts(
      'datasets',
      { columnCount: { atLeast: 5 } },
      { columnCount: { atLeast: 3 } },
    ),
  },
  {
    says: 'Domain sales may not move sunsetAt from 2026-01-01 to 2027-01-01 (global.raw-retention).',
    ...asserts(
      'ports',
      { sunsetAt: { atMost: '2026-01-01' } },
      { sunsetAt: { atMost: '2027-01-01' } },
    ),
  },
  {
    says: 'Domain sales may not change version from 2.0.0 to 1.0.0 (global.raw-retention).',
    ...asserts(
      'ports',
      { version: { atLeast: '2.0.0' } },
      { version: { atLeast: '1.0.0' } },
    ),
  },
  {
    says: 'Domain sales may not add "redact", "none" to what masking may be (global.raw-retention).',
    policy: MASKED,
    set: {
      assert: { masking: { in: ['hash', 'tokenize', 'redact', 'none'] } },
    },
  },
  {
    says: 'Domain sales may not put "redact" instead of "hash" into what masking may be (global.raw-retention): the two are not comparable, so it cannot be shown to be tighter.',
    policy: MASKED,
    set: { assert: { masking: { in: ['tokenize', 'redact'] } } },
  },
  {
    says: 'applied',
    policy: MASKED,
    set: { assert: { masking: { in: ['hash'] } } },
  },
  {
    says: 'Domain sales may not take "secret" out of what classification must not be (global.raw-retention).',
    ...asserts(
      'columns',
      { classification: { notIn: ['secret', 'pii'] } },
      { classification: { notIn: ['pii'] } },
    ),
  },
  {
    says: 'Domain sales may not change `between` of columnCount from [1,5] to [0,9] (global.raw-retention).',
    ...asserts(
      'datasets',
      { columnCount: { between: [1, 5] } },
      { columnCount: { between: [0, 9] } },
    ),
  },
  {
    says: 'Domain sales may not change `length` of description from {"min":20} to {"min":10} (global.raw-retention).',
    ...asserts(
      'datasets',
      { description: { length: { min: 20 } } },
      { description: { length: { min: 10 } } },
    ),
  },
  {
    says: 'Domain sales may not change type from table to view (global.raw-retention): the two are not comparable, so it cannot be shown to be tighter.',
    ...asserts(
      'ports',
      { type: { equals: 'table' } },
      { type: { equals: 'view' } },
    ),
  },
  {
    says: 'Domain sales may not change `matches` of name from "^a" to "^ab" (global.raw-retention): the two are not comparable, so it cannot be shown to be tighter.',
    ...asserts(
      'ports',
      { name: { matches: '^a' } },
      { name: { matches: '^ab' } },
    ),
  },
  {
    says: 'applied',
    ...asserts('ports', { name: { matches: '^a' } }, { name: { glob: 'a*' } }),
  },
  {
    says: 'Domain sales may not add "c" to what tags may be (global.raw-retention).',
    ...asserts(
      'ports',
      { tags: { subsetOf: ['a', 'b'] } },
      { tags: { subsetOf: ['a', 'b', 'c'] } },
    ),
  },
  {
    says: 'applied',
    ...asserts(
      'ports',
      { tags: { contains: 'a' } },
      { tags: { contains: 'b' } },
    ),
  },
  {
    says: 'Domain sales may not ask for less than it does (global.raw-retention).',
    ...asserts(
      'ports',
      { description: { exists: true } },
      { any: [{ description: { exists: true } }, { name: { exists: true } }] },
    ),
  },
  {
    says: 'applied',
    ...asserts(
      'ports',
      { any: [{ description: { exists: true } }, { name: { exists: true } }] },
      { description: { exists: true } },
    ),
  },
  {
    says: 'Domain sales may not change what it asks for (global.raw-retention): the two are not comparable, so it cannot be shown to be tighter.',
    ...asserts(
      'ports',
      { any: [{ description: { exists: true } }, { name: { exists: true } }] },
      { any: [{ description: { exists: true } }, { type: { exists: true } }] },
    ),
  },
  {
    says: 'applied',
    ...asserts(
      'ports',
      { none: [{ type: { equals: 'file' } }] },
      { none: [{ type: { equals: 'file' } }, { name: { glob: 'tmp*' } }] },
    ),
  },
  {
    says: 'Domain sales may not take "x" out of what type may be (global.raw-retention).',
    ...asserts(
      'ports',
      { not: { type: { in: ['x', 'y'] } } },
      { not: { type: { in: ['y'] } } },
    ),
  },
  {
    says: 'applied',
    ...asserts(
      'ports',
      { not: { type: { in: ['x', 'y'] } } },
      { not: { type: { in: ['x', 'y', 'z'] } } },
    ),
  },
  {
    says: 'Domain sales may not add "b" to what roles.access may be (global.raw-retention).',
    ...asserts(
      'contracts',
      { roles: { every: { access: { in: ['a'] } } } },
      { roles: { every: { access: { in: ['a', 'b'] } } } },
    ),
  },
  {
    says: 'applied',
    ...asserts(
      'contracts',
      { roles: { every: { access: { in: ['a', 'b'] } } } },
      { roles: { every: { access: { in: ['a'] } } } },
    ),
  },
  {
    says: 'applied',
    ...asserts(
      'contracts',
      { roles: { some: { access: { equals: 'a' } } } },
      { roles: { some: { access: { equals: 'b' } } } },
    ),
  },
  {
    says: 'applied',
    ...asserts(
      'datasets',
      { cel: 'item.retention <= days("P90D")' },
      { cel: 'item.columnCount < 100' },
    ),
  },
  {
    says: 'redundant',
    ...asserts(
      'datasets',
      { cel: 'item.columnCount < 100' },
      { cel: 'item.columnCount < 100' },
    ),
  },
  {
    says: 'Domain sales may not change `when` of global.raw-retention; open are severity, assert, enforce, rollout.',
    policy: MASKED,
    set: {
      when: { classification: { in: ['pii', 'restricted', 'internal'] } },
    },
  },
  {
    says: 'Domain sales may not change `severity` of global.raw-retention; open are when, match.',
    policy: OPEN,
    set: { severity: 'critical' },
  },
  {
    says: 'applied',
    policy: OPEN,
    set: {
      when: { classification: { in: ['pii', 'restricted', 'internal'] } },
    },
  },
  {
    says: 'Domain sales may not take "pii" out of what classification may be, so that it concerns fewer items (global.raw-retention).',
    policy: OPEN,
    set: { when: { classification: { in: ['restricted'] } } },
  },
  {
    says: 'applied',
    policy: OPEN,
    set: { when: { pii: { equals: true } } },
  },
  {
    says: 'Domain sales may not take "deprecated" out of what spec.lifecycle may be, so that it concerns fewer products (global.raw-retention).',
    policy: OPEN,
    set: { match: { 'spec.lifecycle': 'Active' } },
  },
  {
    says: 'applied',
    policy: OPEN,
    set: { match: { 'spec.lifecycle': { $exists: true } } },
  },
  {
    says: 'redundant',
    policy: OPEN,
    set: { match: { 'spec.lifecycle': { $in: ['DEPRECATED', 'active'] } } },
  },
  {
    says: 'Domain sales may not narrow `when`: global.raw-retention concerns every item.',
    policy: { ...KEEPS_90, tighten: { allow: ['when'] } },
    set: { when: { name: { exists: true } } },
  },
  {
    says: 'Domain sales may not narrow `match`: global.raw-retention concerns every product.',
    policy: { ...KEEPS_90, tighten: { allow: ['match'] } },
    set: { match: { 'spec.lifecycle': 'active' } },
  },
  {
    says: 'Domain sales may not narrow `when`: all that global.raw-retention concerns stays concerned.',
    policy: {
      ...KEEPS_90,
      when: {
        any: [{ name: { exists: true } }, { granularity: { exists: true } }],
      },
      tighten: { allow: ['when'] },
    },
    set: { when: { name: { exists: true } } },
  },
  {
    says: 'redundant',
    policy: {
      ...KEEPS_90,
      when: {
        any: [{ name: { exists: true } }, { granularity: { exists: true } }],
      },
      tighten: { allow: ['when'] },
    },
    set: {
      when: {
        any: [{ name: { exists: true } }, { granularity: { exists: true } }],
      },
    },
  },
  {
    says: 'Domain sales may not narrow `match`: all that global.raw-retention concerns stays concerned.',
    policy: {
      ...KEEPS_90,
      match: { $any: [{ 'spec.lifecycle': 'active' }, { 'spec.type': 'x' }] },
      tighten: { allow: ['match'] },
    },
    set: { match: { 'spec.type': 'x' } },
  },
  { says: 'applied', policy: DENIES, set: { severity: 'high' } },
  {
    says: 'Domain sales may not lower severity from medium to low (global.raw-retention).',
    policy: DENIES,
    set: { severity: 'low' },
  },
  {
    says: 'Domain sales may not lower enforce.publish from deny to warn (global.raw-retention).',
    policy: DENIES,
    set: { enforce: { publish: 'warn', scan: 'warn' } },
  },
  { says: 'applied', policy: DENIES, set: { enforce: { scan: 'deny' } } },
  {
    says: 'Domain sales may not raise rollout.graceDays from 30 to 45 days (global.raw-retention).',
    policy: DENIES,
    set: { rollout: { graceDays: 45 } },
  },
  { says: 'applied', policy: DENIES, set: { rollout: { graceDays: 0 } } },
  {
    says: 'Domain sales may not move rollout.effectiveFrom from 2026-03-01 to 2026-04-01 (global.raw-retention).',
    policy: DENIES,
    set: { rollout: { effectiveFrom: '2026-04-01' } },
  },
  {
    says: 'applied',
    policy: DENIES,
    set: { rollout: { effectiveFrom: '2026-02-28' } },
  },
  {
    says: 'Domain sales may not change rollout.effectiveFrom to 2026-04-01 (global.raw-retention).',
    policy: KEEPS_90,
    set: { rollout: { effectiveFrom: '2026-04-01' } },
  },
  {
    says: 'Domain sales may not change rollout.existing from baseline to enforce (global.raw-retention): the two are not comparable, so it cannot be shown to be tighter.',
    policy: DENIES,
    set: { rollout: { existing: 'enforce' } },
  },
  {
    says: '"masking" is no field of datasets, which global.raw-retention looks at.',
    policy: KEEPS_90,
    set: { assert: { masking: { exists: true } } },
  },
];
