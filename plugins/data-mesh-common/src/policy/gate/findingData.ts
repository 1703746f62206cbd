import { JsonObject } from '../../model';

/** The data of a finding: what is `undefined` is left out, because JSON has no such value. */
export function findingData(
  data: Record<string, JsonObject[string] | undefined>,
): JsonObject {
  return Object.fromEntries(
    Object.entries(data).filter(
      (entry): entry is [string, JsonObject[string]] => entry[1] !== undefined,
    ),
  );
}
