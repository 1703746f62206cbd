import type { Waiver } from '@meshstage/plugin-data-mesh-common';

/** The port and column that a waiver is for; `''` where it is for the whole product. */
export function partOf({ port, column }: Waiver): string {
  return [port, column].filter(each => each !== undefined).join(' · ');
}
