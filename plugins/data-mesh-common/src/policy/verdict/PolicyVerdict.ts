import { JsonObject, JsonValue } from '../../model';
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

/** Why an item did not pass: enough to be said again later. @public */
export interface Evidence {
  outcome: Exclude<ItemOutcome, 'pass'>;
  /** Of the item, by names. */
  path: string;
  /** What baselines and waivers go by. */
  key: string;
  /** Path of the document, and the place in it that failed. */
  document?: string;
  modelPath: string;
  /** The first test that failed: its field, what was found and what was wanted. */
  field?: string;
  seen?: JsonValue;
  wanted?: JsonObject;
  /** Of `error` and `not-evaluated`: why. */
  reason?: string;
  /** Known when it is shown, from the owner's text. */
  at?: TextPlace;
}

/** The verdict of one policy for one product, with the items that did not pass. @public */
export interface PolicyVerdict {
  policy: string;
  outcome: Outcome;
  /** Of the items that the policy concerns. */
  counts: { readonly [O in ItemOutcome]: number };
  evidence: readonly Evidence[];
}
