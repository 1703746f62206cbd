import { IncomingDocument } from '../intake/Intake';

/** What tests say of a product; everything else is the same for all. */
export interface ProductText {
  id: string;
  name?: string;
  domain?: string;
  owner?: string;
  version?: string;
  purpose?: string;
  tags?: string[];
  /** Name, version and contract id. */
  ports?: [string, string, string][];
  /** Name and contract id. */
  inputs?: [string, string][];
}

/** An ODPS document in YAML. */
export function productYaml(product: ProductText): string {
  const {
    id,
    name = id,
    domain = 'sales',
    owner = 'group:default/sales-team',
    version = '1.0.0',
    purpose = 'For tests.',
    tags = [],
    ports = [],
    inputs = [],
  } = product;
  return [
    'apiVersion: v1.0.0',
    'kind: DataProduct',
    `id: ${JSON.stringify(id)}`,
    `name: ${JSON.stringify(name)}`,
    `version: ${version}`,
    'status: active',
    `domain: ${JSON.stringify(domain)}`,
    'description:',
    `  purpose: ${JSON.stringify(purpose)}`,
    `tags: ${JSON.stringify(tags)}`,
    'customProperties:',
    '  - property: owner',
    `    value: ${JSON.stringify(owner)}`,
    ...(inputs.length > 0 ? ['inputPorts:'] : []),
    ...inputs.flatMap(([port, contractId]) => [
      `  - name: ${port}`,
      '    version: 1.0.0',
      `    contractId: ${contractId}`,
    ]),
    ...(ports.length > 0 ? ['outputPorts:'] : []),
    ...ports.flatMap(([port, portVersion, contractId]) => [
      `  - name: ${port}`,
      `    version: ${portVersion}`,
      `    contractId: ${contractId}`,
    ]),
    '',
  ].join('\n');
}

/** An ODCS document in YAML with one table. */
export function contractYaml(contract: {
  id: string;
  domain?: string;
  version?: string;
  columns?: string[];
  /** Of every column. */
  classification?: string;
}): string {
  const {
    id,
    domain = 'sales',
    version = '1.0.0',
    columns = ['order_id'],
    classification,
  } = contract;
  return [
    'apiVersion: v3.0.2',
    'kind: DataContract',
    `id: ${id}`,
    `name: ${id}`,
    `version: ${version}`,
    'status: active',
    `domain: ${domain}`,
    'schema:',
    '  - name: rows',
    '    physicalType: table',
    '    properties:',
    ...columns.flatMap(column => [
      `      - name: ${column}`,
      '        logicalType: string',
      '        physicalType: text',
      `        description: What ${column} is`,
      ...(classification
        ? [`        classification: ${JSON.stringify(classification)}`]
        : []),
    ]),
    '',
  ].join('\n');
}

/** A document on its way in. */
export function incoming(path: string, text: string): IncomingDocument {
  return { path, content: Buffer.from(text) };
}
