import { JsonObject, JsonValue } from '../../model';
import { Condition } from './Condition';
import { ItemKind } from './ItemKind';
import { TextPlace } from './TextPlace';

/** How much depends on a policy. @public */
export type PolicySeverity = 'low' | 'medium' | 'high' | 'critical';

/** From the lightest to the heaviest. @public */
export const POLICY_SEVERITIES: readonly PolicySeverity[] = [
  'low',
  'medium',
  'high',
  'critical',
];

/** Where a policy is asked: a dry run, the gate, the scheduled look at all. @public */
export type PolicyPoint = 'check' | 'publish' | 'scan';

/** `deny` refuses, `warn` tells and lets pass, `audit` is only written down. @public */
export type Enforcement = 'audit' | 'warn' | 'deny';

/** From the lightest to the heaviest. @public */
export const ENFORCEMENTS: readonly Enforcement[] = ['audit', 'warn', 'deny'];

/** What becomes of what failed before a policy came into force. @public */
export type Existing = 'enforce' | 'audit' | 'baseline';

/** When a policy comes into force, and for whom. @public */
export interface Rollout {
  /** ISO 8601 date or instant. */
  effectiveFrom?: string;
  graceDays: number;
  existing: Existing;
}

/** A waiver as a test beside a policy has it. @public */
export interface TestWaiver {
  port?: string;
  column?: string;
  /** UTC date. */
  expires: string;
}

/** A test that lives beside its policy. @public */
export interface PolicyTest {
  name: string;
  /** Paths from the folder of the policy file. */
  given: readonly string[];
  expect:
    | 'pass'
    | 'fail'
    | 'not-applicable'
    | 'error'
    | 'waived'
    | 'not-evaluated';
  /** Path of an item that the verdict must name, `columns.email` for example. */
  where?: string;
  /** ISO 8601. */
  now?: string;
  /** Documents that are live at that time, by paths as in `given`; absent where the test knows of none. */
  live?: readonly string[];
  /** Of this policy and the product of the test, approved; they count where `now` is told. */
  waivers?: readonly TestWaiver[];
  /** Domains and owners that the catalog has; absent while it does not answer. */
  catalog?: JsonObject;
  at: TextPlace;
}

/** A proposal how to mend what fails. @public */
export interface PolicyFix {
  text: string;
  /** Fields of the item and the values that would pass. */
  set?: { readonly [field: string]: JsonValue };
}

/** A governance rule as code (policies.md), checked when it was read. @public */
export interface DataPolicy {
  /** Of the file that it was read from. */
  path?: string;
  /** `<scope>.<name>`, for ever. */
  id: string;
  /** `global`, or a domain. */
  scope: string;
  title: string;
  /** Entity ref of those who approve waivers. */
  owner?: string;
  category?: string;
  severity: PolicySeverity;
  why: string;
  /** Backstage filter predicate over the light entity; absent = all products. */
  match?: JsonObject;
  forEach: ItemKind;
  /** Absent = every item is concerned. */
  when?: Condition;
  assert: Condition;
  /** With places such as `{{item.path}}`. */
  message: string;
  fix?: PolicyFix;
  enforce: { readonly [P in PolicyPoint]: Enforcement };
  rollout: Rollout;
  /** What overlays may change; absent = all that is provably tighter. */
  tighten?: { allow: readonly string[] };
  tests: readonly PolicyTest[];
  /** Of parts by their keys from the root of the document, `spec.assert` for example. */
  places: ReadonlyMap<string, TextPlace>;
}

/** What a domain adds to a policy above it. @public */
export interface DataPolicyOverlay {
  /** Of the file that it was read from. */
  path?: string;
  /** Id of the policy. */
  of: string;
  domain: string;
  /** Only what changes. */
  set: {
    severity?: PolicySeverity;
    match?: JsonObject;
    when?: Condition;
    assert?: Condition;
    enforce?: Partial<Record<PolicyPoint, Enforcement>>;
    rollout?: Partial<Rollout>;
  };
  places: ReadonlyMap<string, TextPlace>;
}
