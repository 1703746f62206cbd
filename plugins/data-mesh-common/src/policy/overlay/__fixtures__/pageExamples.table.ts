import { JsonObject } from '../../../model';

/** What the page about overlays shows: of each row the answer is asked for when it is made. */
export interface PageExample {
  /** What stands in the policy, and in the overlay. */
  policy: JsonObject;
  set: JsonObject;
}

/** As the policy and the overlay of the page. */
export const PAGE_POLICY = `apiVersion: meshstage.io/v1alpha1
kind: DataPolicy
metadata:
  id: global.raw-retention
  title: Raw data is kept for 90 days at most
  severity: high
spec:
  why: Raw data holds what nobody has looked through yet.
  forEach: datasets
  when: { name: { glob: '*.raw' } }
  assert: { retention: { atMost: P90D } }
  message: '{{item.path}} is kept for too long'
  tighten: { allow: [severity, when, assert, enforce, rollout] }
`;

export const PAGE_OVERLAY = `apiVersion: meshstage.io/v1alpha1
kind: DataPolicyOverlay
spec:
  of: global.raw-retention
  domain: sales
  set:
    severity: critical
    assert: { retention: { atMost: P30D } }
`;

export const PAGE_EXAMPLES: readonly PageExample[] = [
  {
    policy: { assert: { retention: { atMost: 'P90D' } } },
    set: { assert: { retention: { atMost: '120 days' } } },
  },
  {
    policy: { assert: { retention: { atMost: 'P90D' } } },
    set: { assert: { retention: { atMost: '2 months' } } },
  },
  {
    policy: { assert: { retention: { atMost: 'P90D' } } },
    set: { assert: { description: { exists: true } } },
  },
  {
    policy: { assert: { encryption: { in: ['aes256', 'kms'] } } },
    set: { assert: { encryption: { in: ['kms', 'none'] } } },
  },
  {
    policy: { assert: { name: { matches: '^raw-' } } },
    set: { assert: { name: { matches: '^raw-[a-z]+' } } },
  },
  {
    policy: {
      when: { name: { glob: '*.raw' } },
      assert: { retention: { exists: true } },
      tighten: { allow: ['when'] },
    },
    set: { when: { physicalType: { equals: 'topic' } } },
  },
  {
    policy: {
      when: { physicalType: { in: ['topic', 'file'] } },
      assert: { retention: { exists: true } },
      tighten: { allow: ['when'] },
    },
    set: { when: { physicalType: { in: ['topic'] } } },
  },
  {
    policy: {
      when: {
        any: [
          { name: { glob: '*.raw' } },
          { physicalType: { equals: 'file' } },
        ],
      },
      assert: { retention: { exists: true } },
      tighten: { allow: ['when'] },
    },
    set: {
      when: {
        any: [{ name: { glob: '*.raw' } }, { granularity: { exists: true } }],
      },
    },
  },
  {
    policy: {
      assert: { retention: { exists: true } },
      enforce: { publish: 'deny' },
    },
    set: { enforce: { publish: 'warn' } },
  },
];
