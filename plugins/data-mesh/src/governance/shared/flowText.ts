import type { JsonValue } from '@meshstage/plugin-data-mesh-common';

/** A value as it stands in one line of a policy: `{ in: [hash, encrypt] }`. */
export function flowText(value: JsonValue): string {
  if (Array.isArray(value)) {
    return `[${value.map(flowText).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, entry]) => `${key}: ${flowText(entry)}`,
    );
    return `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
