import { JsonObject } from '../../model';

/** The data of a finding: what is `undefined` is left out, because JSON has no such value. */
export function findingData(
  data: Record<string, JsonObject[string] | undefined>,
): JsonObject {
  const found: JsonObject = {};
  for (const key of Object.keys(data)) {
    const value = data[key];
    if (value !== undefined) {
      found[key] = value;
    }
  }
  return found;
}
