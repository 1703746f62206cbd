import { DataProduct } from '../model';
import { Change } from './Change';
import { CompareOptions } from './CompareOptions';
import { PRODUCT } from './product/productFields';
import { TYPE_NAMES } from './types/typeNames.table';
import { Comparison } from './walk/Comparison';
import { comparePair } from './walk/Pair';

/**
 * Every difference between two versions of a product, classified and graded.
 * Ports are paired by name and major, so a new major beside the old one is an
 * addition, and one in its place is a removal.
 *
 * @public
 */
export function compareProducts(
  before: DataProduct,
  after: DataProduct,
  options: CompareOptions = {},
): Change[] {
  const types = { before: TYPE_NAMES.ansi, after: TYPE_NAMES.ansi };
  const run = new Comparison(options, new Set(), types);
  comparePair(PRODUCT, { before, after, name: after.name ?? after.id, run });
  return run.changes;
}
