import { parseProductRef, productRef } from '../../model';
import { Take, text } from '../language/takes';
import { findIn } from '../files/findIn';
import { WAIVER_PROBLEMS } from '../../model/waiverProblems.table';

const find = findIn(WAIVER_PROBLEMS);
const takeText = text(255);

/** The ref of a product, in small letters. */
export const takeProduct: Take<string> = (node, reading) => {
  const product = takeText(node, reading);
  const parts = product && parseProductRef(product);
  if (product && !parts) {
    find(reading, 'waiver-product', reading.path(), { product });
  }
  return parts ? productRef(parts.domain, parts.name) : undefined;
};
