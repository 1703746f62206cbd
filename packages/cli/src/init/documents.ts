/** What new documents are called. */
interface Names {
  /** Both are slugs. */
  name: string;
  domain: string;
}

/** A data product with one output port, for a person to go on with. */
export function productText({ name, domain }: Names): string {
  return `apiVersion: v1.0.0
kind: DataProduct
# Never changes; other documents refer to it.
id: ${domain}-${name}
name: ${name}
version: 0.1.0
# proposed, draft, active, deprecated or retired
status: draft
domain: ${domain}
description:
  purpose: What this data is for, in a sentence or two.
outputPorts:
  - name: ${name}
    version: 0.1.0
    # The id of the contract.
    contractId: ${domain}-${name}-contract
`;
}

/** A contract with one table, for a person to go on with. */
export function contractText({ name, domain }: Names): string {
  const table = name.replace(/-/g, '_');
  return `apiVersion: v3.1.0
kind: DataContract
id: ${domain}-${name}-contract
name: ${name}
# Below 1.0.0 nothing is promised yet.
version: 0.1.0
status: draft
domain: ${domain}
schema:
  - name: ${table}
    physicalType: table
    description: What a row is.
    properties:
      - name: id
        logicalType: string
        description: Tells rows apart.
        required: true
        primaryKey: true
      - name: changed_at
        logicalType: timestamp
        description: When the row was written last, UTC.
        required: true
slaProperties:
  # At most this long after the event.
  - property: latency
    value: 24
    unit: h
`;
}
