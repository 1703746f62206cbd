import {
  Enforcement,
  ItemOutcome,
  JsonObject,
  JsonValue,
  PolicySeverity,
  SparedThen,
} from '@meshstage/plugin-data-mesh-common';

/** What a policy says about one thing that did not pass it. */
export interface PolicyFinding {
  policy: string;
  title: string;
  severity: PolicySeverity;
  outcome: Exclude<ItemOutcome, 'pass' | 'not-evaluated'>;
  /** What the policy does about it in a check; absent where it is waived. */
  enforcement?: Enforcement;
  /** The day from which on what is only warned of now is denied. */
  refusedFrom?: string;
  /** What becomes of it then where it is live before; absent where that makes no difference. */
  spared?: SparedThen;
  /** Of `waived`: why, in the words of who asked for it. */
  waived?: string;
  /** Of the thing, by names. */
  item: string;
  /** The document that it stands in, as it is shown. */
  file: string;
  line?: number;
  column?: number;
  message: string;
  why?: string;
  /** How to mend it. */
  fix?: string;
  /** Fields of the thing and the values that would pass, as the policy proposes. */
  set?: { readonly [field: string]: JsonValue };
  field?: string;
  seen?: JsonValue;
  wanted?: JsonObject;
}

/** A policy that has no answer here, because it needs what nobody handed in. */
export interface UnansweredPolicy {
  policy: string;
  title: string;
  reason: string;
}
