/** A value that JSON can carry. @public */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue };

/** A mapping whose values JSON can carry. @public */
export type JsonObject = { [key: string]: JsonValue };
