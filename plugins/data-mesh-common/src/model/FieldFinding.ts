import { JsonObject, JsonValue } from './Json';

/** What stands in a field, and what was wanted there, as far as anybody knows. @public */
export interface FieldFinding {
  field?: string;
  /** Absent where nothing is written. */
  seen?: JsonValue;
  /** Operators with their operands. */
  wanted?: JsonObject;
}
