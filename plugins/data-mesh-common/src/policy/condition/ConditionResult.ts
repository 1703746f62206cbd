import { JsonObject, JsonValue } from '../../model';
import { ContextPart } from '../items/FieldSpec';

/** The first test of a condition that did not hold. @public */
export interface FailedTest {
  /** Empty where an expression decided that names no field of the item. */
  field: string;
  /** What was found, long texts cut; absent where the field has no value. */
  seen?: JsonValue;
  /** The operator with what stands behind it: `{ in: [hash, encrypt] }`. */
  wanted: JsonObject;
  operator: string;
}

/** Why a condition has no answer for an item. @public */
export type Unsure =
  | { error: string; field?: string }
  | { missing: ContextPart };

/** What a condition says of one item. @public */
export type ConditionResult =
  | { holds: true }
  | { holds: false; failed: FailedTest }
  | Unsure;
