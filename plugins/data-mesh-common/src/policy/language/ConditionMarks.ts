import { Condition } from './Condition';
import { TextPlace } from './TextPlace';

/** A place with the path to it. */
export interface Mark {
  path: string;
  place: TextPlace;
}

/** Where the words of conditions stand. */
export type ConditionMarks = Map<
  Condition,
  { field: Mark; operator: Mark; wanted: Mark }
>;
