/** A product with one port and the contract of that port, as an owner writes them. */
export function documents(product: {
  name: string;
  domain: string;
  owner: string;
  /** Name of a product whose contract this one consumes. */
  consumes?: string;
}): { path: string; content: string }[] {
  const { name, domain, owner, consumes } = product;
  const input = consumes
    ? `inputPorts:
  - name: from-${consumes}
    version: 1.0.0
    contractId: contract-${consumes}
`
    : '';
  return [
    {
      path: `${name}.odps.yaml`,
      content: `apiVersion: v1.0.0
kind: DataProduct
id: product-${name}
name: ${name}
version: 1.0.0
status: active
domain: ${domain}
description:
  purpose: Everything about ${name} that doors can show.
customProperties:
  - property: owner
    value: ${owner}
${input}outputPorts:
  - name: tables
    version: 1.0.0
    contractId: contract-${name}
`,
    },
    {
      path: `${name}.odcs.yaml`,
      content: `apiVersion: v3.0.2
kind: DataContract
id: contract-${name}
name: ${name}
version: 1.0.0
status: active
domain: ${domain}
schema:
  - name: ${name}
    physicalType: table
    properties:
      - name: id
        logicalType: integer
`,
    },
  ];
}
