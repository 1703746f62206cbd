import { readDocuments } from '../../__testUtils__/readDocuments';
import { makePolicySubject } from '../../items/makePolicySubject';
import { PolicyContext, PolicySubject } from '../../items/PolicySubject';

export const PRODUCT = `apiVersion: v1.0.0
kind: DataProduct
id: p-1
name: Orders
version: 1.0.0
status: active
domain: sales
outputPorts:
  - name: orders
    version: 1.0.0
    contractId: c-1
`;

export const CONTRACT = `apiVersion: v3.0.2
kind: DataContract
id: c-1
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: id
        logicalType: string
        classification: public
      - name: email
        logicalType: string
        classification: restricted
      - name: phone
        logicalType: string
        classification: restricted
`;

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
