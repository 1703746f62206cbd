import { JsonValue } from '@meshstage/plugin-data-mesh-common';

/** JSON for people and programs alike. */
export function jsonText(value: JsonValue): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
