import { ContextPart } from '../items/FieldSpec';
import { JsonObject, JsonValue } from '../../model';
import { Enforcement, PolicySeverity } from '../language/DataPolicy';
import { TextPlace } from '../language/TextPlace';

/** What one item is, for one policy. Only `pass` is a pass. @public */
export type ItemOutcome =
  | 'pass'
  | 'fail'
  | 'waived'
  | 'error'
  | 'not-evaluated';

/** What a policy says of a product. @public */
export type Outcome = ItemOutcome | 'not-applicable';

/** What somebody has to do something about. @public */
export type OpenOutcome = Exclude<ItemOutcome, 'pass' | 'waived'>;

/** What a policy needs and was not there; `product` of contracts that are judged alone. @public */
export type MissingPart = ContextPart | 'product';

/** Why an item did not pass: enough to be said again later. @public */
export interface Evidence {
  outcome: Exclude<ItemOutcome, 'pass'>;
  /** Of the item, by names. */
  path: string;
  /** What baselines and waivers go by. */
  key: string;
  /** Path of the document, the SHA-256 of what was judged, and the place in it that failed. */
  document?: string;
  documentHash?: string;
  modelPath: string;
  /** The first test that failed: its field, what was found and what was wanted. */
  field?: string;
  seen?: JsonValue;
  wanted?: JsonObject;
  /** Of `error` and `not-evaluated`: why, in a sentence. */
  reason?: string;
  /** Of `not-evaluated`: what was not there. */
  missing?: MissingPart;
  /** The policy's own words about this item, with its values in them. */
  message?: string;
  /** What the point that was asked does about it; absent where it is waived. */
  enforcement?: Enforcement;
  /** Whether it failed before the policy came into force. */
  baselined?: boolean;
  /** Of `waived`: why, and the last day on which it is. */
  waiver?: { reason: string; expires: string; ticket?: string };
  /** Known when it is shown, from the owner's text. */
  at?: TextPlace;
}

/** The verdict of one policy for one product, with the items that did not pass. @public */
export interface PolicyVerdict {
  policy: string;
  /** Of the policy with its overlays, as in `EffectivePolicy`; absent where nobody knows what it asks for. */
  revision?: string;
  severity: PolicySeverity;
  outcome: Outcome;
  /** Of the items that the policy concerns. */
  counts: { readonly [O in ItemOutcome]: number };
  /**
   * The heaviest that the point does about items of an outcome; absent where no
   * item has it. What `deny` means for what could not be answered is for the
   * caller to say: a gate refuses, a terminal without a registry tells.
   */
  enforcement: { readonly [O in OpenOutcome]?: Enforcement };
  /** When the policy comes into force, where that is still to come; until then nothing is denied. */
  inForceFrom?: string;
  /** In the order of the items; of each outcome at most so many as were asked for, `counts` has all. */
  evidence: readonly Evidence[];
}
