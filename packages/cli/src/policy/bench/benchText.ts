const COLUMNS_OF_A_DATASET = 50;

const PRODUCT = `apiVersion: v1.1.0
kind: DataProduct
id: bench
name: Bench
version: 1.0.0
status: active
type: aggregate
domain: bench
description: { purpose: A product to measure with., usage: Measure., limitations: It is made up. }
inputPorts:
  - { name: orders, version: 1.0.0, contractId: orders }
outputPorts:
  - { name: bench, version: 1.0.0, contractId: bench, type: tables }
customProperties:
  - { property: owner, value: 'group:default/bench' }
`;

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: bench
name: Bench
version: 1.0.0
status: active
domain: bench
servers:
  - { server: lake, type: s3, location: 's3://lake/bench/', format: parquet }
slaProperties:
  - { property: availability, value: 99.5, unit: '%' }
  - { property: freshness, value: 24, unit: h }
roles:
  - { role: reader, access: read, firstLevelApprovers: bench }
schema:
`;

/** A product as large as it is asked for, with something of every kind that policies look at. */
export function benchText(columns: number): {
  product: string;
  contract: string;
} {
  const datasets = Array.from(
    { length: Math.ceil(columns / COLUMNS_OF_A_DATASET) },
    (_, index) => datasetText(index, columns),
  );
  return { product: PRODUCT, contract: `${CONTRACT}${datasets.join('')}` };
}

function datasetText(at: number, columns: number): string {
  const first = at * COLUMNS_OF_A_DATASET;
  const last = Math.min(first + COLUMNS_OF_A_DATASET, columns);
  const lines = [
    `  - name: table_${at}`,
    `    physicalName: bench.table_${at}`,
    `    logicalType: object`,
    `    physicalType: table`,
    `    properties:`,
  ];
  for (let index = first; index < last; index += 1) {
    lines.push(columnText(index));
  }
  return `${lines.join('\n')}\n`;
}

/** Of ten columns one is personal. */
function columnText(index: number): string {
  return index % 10 === 0
    ? `      - { name: email_${index}, logicalType: string, classification: confidential, description: An address of a person., customProperties: [{ property: masking, value: hash }] }`
    : `      - { name: amount_${index}, logicalType: number, classification: public, required: true, description: An amount of something., examples: [1] }`;
}
