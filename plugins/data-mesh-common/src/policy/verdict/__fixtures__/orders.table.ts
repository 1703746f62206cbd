/** A product that serves one contract. */
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

/** The contract, of which two columns are restricted. */
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
