import {
  evaluateFilterPredicate,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { COLUMN_RULES } from './columnRules.table';

/** Asks each column each rule as a filter predicate of Backstage; gives how many break one. */
export function predicateSide(columns: readonly JsonObject[]): () => number {
  const rules = COLUMN_RULES.map(({ predicate }) =>
    parseFilterPredicate(predicate),
  );
  return () => {
    let broken = 0;
    for (const rule of rules) {
      for (const column of columns) {
        if (!evaluateFilterPredicate(rule, column)) {
          broken += 1;
        }
      }
    }
    return broken;
  };
}
