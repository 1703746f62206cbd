import { DataContract } from '../model';
import { Change } from './Change';
import { CompareOptions } from './CompareOptions';
import { CONTRACT } from './contract/contractFields';
import { dialectsOf } from './types/Dialects';
import { Comparison } from './walk/Comparison';
import { conditionsOf } from './walk/conditionsOf';
import { comparePair } from './walk/Pair';

/**
 * Every difference between two versions of a contract, classified and graded.
 * Only `version` has no finding of its own: the declared bump speaks of it.
 * Linear in the size of both.
 *
 * @public
 */
export function compareContracts(
  before: DataContract,
  after: DataContract,
  options: CompareOptions = {},
): Change[] {
  const run = new Comparison(
    options,
    conditionsOf(before, after, options),
    dialectsOf(before, after, options),
  );
  const name = after.name ?? after.id;
  comparePair(CONTRACT, { before, after, name, run });
  return run.changes;
}
