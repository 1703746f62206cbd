import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { COLUMN_RULES } from './columnRules.table';
import { verdictSide } from './verdictSide';

/** Judges a contract by all rules as policies; gives how many columns break one. */
export function policySide(contract: JsonObject): () => number {
  const verdicts = verdictSide(contract, COLUMN_RULES);
  return () => verdicts().reduce((sum, { counts }) => sum + counts.fail, 0);
}
