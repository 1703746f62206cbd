/** A product and its contracts as an owner would write them. */
export interface ProductDocuments {
  documents: { path: string; content: string }[];
}

const COLUMN_TYPES = ['string', 'integer', 'number', 'date', 'boolean'];

function columns(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `      - id: c${index}
        name: column_${index}
        logicalType: ${COLUMN_TYPES[index % COLUMN_TYPES.length]}
        physicalType: ${index % 2 === 0 ? 'VARCHAR(40)' : 'BIGINT'}
        description: Reading number ${index} of the station, as transmitted.
        required: ${index % 3 === 0}
        classification: internal
        examples: ['value ${index}', 'other ${index}']
`,
  ).join('');
}

function contract(id: string, columnCount: number): string {
  return `apiVersion: v3.1.0
kind: DataContract
id: ${id}
name: ${id}
version: 1.0.0
status: active
domain: bench
schema:
  - id: readings
    name: readings
    physicalName: bench.readings
    physicalType: table
    description: One row per station and reading.
    properties:
${columns(columnCount)}slaProperties:
  - property: latency
    value: 4
    unit: h
`;
}

/** Contract id of output port `port` of product `index`. */
function contractId(index: number, port: number): string {
  return `bench-contract-${index}-${port}`;
}

/**
 * Product `index` of a synthetic mesh: two output ports, three tags and, from
 * the third product on, the two products before it as inputs.
 */
export function productDocuments(
  index: number,
  columnCount: number,
): ProductDocuments {
  const inputs = index < 2 ? [] : [index - 1, index - 2];
  const product = `apiVersion: v1.0.0
kind: DataProduct
id: bench-product-${index}
name: Bench Product ${index}
version: 1.0.0
status: active
type: aggregate
domain: bench
description:
  purpose: Readings of the stations of district ${index}, one row per reading.
tags: [station, reading, district]
team:
  name: bench-team
${inputs.length > 0 ? 'inputPorts:\n' : ''}${inputs
    .map(
      input => `  - name: input-${input}
    version: 1.0.0
    contractId: ${contractId(input, 0)}
`,
    )
    .join('')}outputPorts:
${[0, 1]
  .map(
    port => `  - name: port-${port}
    version: 1.0.0
    type: tables
    contractId: ${contractId(index, port)}
`,
  )
  .join('')}`;
  return {
    documents: [
      { path: `p${index}.odps.yaml`, content: product },
      ...[0, 1].map(port => ({
        path: `p${index}-${port}.odcs.yaml`,
        content: contract(contractId(index, port), columnCount),
      })),
    ],
  };
}
