import { readDocuments } from '../../__testUtils__/readDocuments';
import { makePolicySubject } from '../../items/makePolicySubject';
import { PolicyContext, PolicySubject } from '../../items/PolicySubject';
import { CONTRACT, PRODUCT } from '../__fixtures__/orders.table';

/** What policies judge, of a product and its contract in sales. */
export function subjectOf(
  context: PolicyContext = {},
  texts: Record<string, string> = {
    'orders.odps.yaml': PRODUCT,
    'orders.odcs.yaml': CONTRACT,
  },
): PolicySubject {
  return makePolicySubject({ documents: readDocuments(texts), context });
}
