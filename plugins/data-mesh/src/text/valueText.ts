import type { JsonValue } from '@meshstage/plugin-data-mesh-common';

/** A value of a document as people write it: strings bare, the rest as JSON. */
export function valueText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
