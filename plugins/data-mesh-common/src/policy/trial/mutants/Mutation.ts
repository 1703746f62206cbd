import { JsonObject } from '../../../model';
import { Condition } from '../../language/Condition';
import { TextPlace } from '../../language/TextPlace';

/**
 * How a part of a policy was changed: a test that always or never holds, a list
 * without one of its values, a pattern without one of its parts, a bound moved by
 * one, one word instead of another, a part left out.
 */
export type MutationHow =
  | 'always'
  | 'never'
  | 'without'
  | 'moved'
  | 'instead'
  | 'dropped';

/** What was changed, as data for the sentence about it. */
export interface MutationData extends JsonObject {
  how: MutationHow;
}

/** A condition in which one thing was changed. */
export interface Mutation {
  condition: Condition;
  /** What was written anew, alone; absent where that can be read in any case. */
  leaf?: Condition;
  /** Of what was changed. */
  at: TextPlace;
  data: MutationData;
}
