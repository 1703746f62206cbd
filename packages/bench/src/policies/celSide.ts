import { Environment } from '@marcbachmann/cel-js';
import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { COLUMN_RULES } from './columnRules.table';

/** Asks each column each rule as an expression that was parsed once; gives how many break one. */
export function celSide(columns: readonly JsonObject[]): () => number {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  const rules = COLUMN_RULES.map(({ cel }) => environment.parse(cel));
  return () => {
    let broken = 0;
    for (const rule of rules) {
      for (const item of columns) {
        if (rule({ item }) !== true) {
          broken += 1;
        }
      }
    }
    return broken;
  };
}
