/**
 * One document for each problem, or several. `»` stands where the problem must
 * be found and is taken out before reading. No other problem may be found.
 */
export interface ProblemCase {
  code: string;
  path: string;
  text: string;
  /** Data that the message is rendered from, where it is worth a look. */
  data?: { [key: string]: unknown };
}

const contract = (release: string, body: string) =>
  `apiVersion: ${release}\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n${body}`;

const product = (release: string, body: string) =>
  `apiVersion: ${release}\nkind: DataProduct\nid: orders\nstatus: active\n${body}`;

const columns = (release: string, body: string) =>
  contract(release, `schema:\n  - name: orders\n    properties:\n${body}`);

const rules = (release: string, body: string) =>
  contract(release, `schema:\n  - name: orders\n    quality:\n${body}`);

export const PROBLEM_CASES: readonly ProblemCase[] = [
  // Characters that come in through escapes.
  {
    code: 'nul-character',
    path: 'name',
    text: contract('v3.1.0', 'name: »"a\\0b"\n'),
  },
  {
    code: 'invalid-character',
    path: 'name',
    text: contract('v3.1.0', 'name: »"a\\ud83db"\n'),
  },
  // Syntax.
  { code: 'invalid-yaml', path: '', text: 'kind: [a, b\n»id: 1\n' },
  {
    code: 'invalid-yaml',
    path: '',
    text: '{"kind": "DataContract",\n "id" »1}\n',
  },
  {
    code: 'markup-document',
    path: '',
    text: '\n  »<!DOCTYPE html>\n<p>Sign in</p>',
  },
  { code: 'markup-document', path: '', text: '»<?xml version="1.0"?><a/>' },
  { code: 'empty-document', path: '', text: '»' },
  { code: 'empty-document', path: '', text: '»# only a comment\n---\n' },
  {
    code: 'multiple-documents',
    path: '',
    text: `${contract('v3.1.0', '')}---\n»kind: DataContract\n`,
  },
  { code: 'not-a-document', path: '', text: '»- a\n- b\n' },
  { code: 'not-a-document', path: '', text: '»just words\n' },
  {
    code: 'duplicate-key',
    path: 'name',
    text: contract('v3.1.0', 'name: first\n»name: second\n'),
    data: { key: 'name', firstLine: 6, firstColumn: 1 },
  },
  {
    code: 'duplicate-key',
    path: 'schema[0].name',
    text: contract('v3.1.0', 'schema:\n  - {name: a, »name: a}\n'),
    data: { key: 'name', firstLine: 7, firstColumn: 6 },
  },
  {
    code: 'unknown-alias',
    path: '',
    text: contract('v3.1.0', 'name: »*nobody\n'),
    data: { name: 'nobody' },
  },
  {
    code: 'cyclic-alias',
    path: '',
    text: contract('v3.1.0', 'tags: &loop [a, »*loop]\n'),
    data: { name: 'loop' },
  },
  {
    code: 'yaml-tag',
    path: 'name',
    text: contract('v3.1.0', 'name: »!Ref orders\n'),
    data: { tag: '!Ref' },
  },
  {
    code: 'number-kept-as-text',
    path: 'customProperties[0].value',
    text: contract(
      'v3.1.0',
      'customProperties:\n  - {property: snapshot, value: »9007199254740993}\n',
    ),
    data: { text: '9007199254740993', reason: 'large' },
  },
  // What it is.
  {
    code: 'unsupported-standard',
    path: 'dataContractSpecification',
    text: 'dataContractSpecification: »1.2.1\nid: orders\n',
    data: { standard: 'a document of the Data Contract Specification (DCS)' },
  },
  {
    code: 'unsupported-standard',
    path: 'schema',
    text: 'schema: »https://opendataproducts.org/v4.1/schema/odps.yaml\nversion: 4.1\n',
    data: {
      standard: 'a document of the Open Data Product Specification (ODPI)',
    },
  },
  {
    code: 'unsupported-standard',
    path: 'dataProductDescriptor',
    text: '{"dataProductDescriptor": »"1.0.0", "info": {}}',
    data: {
      standard:
        'a document of the Data Product Descriptor Specification (DPDS)',
    },
  },
  {
    code: 'unsupported-standard',
    path: 'apiVersion',
    text: 'apiVersion: »meshstage.io/v1alpha1\nkind: DataProduct\nmetadata: {}\n',
    data: { standard: 'an entity of meshstage.io/v1alpha1' },
  },
  { code: 'missing-kind', path: '', text: '»apiVersion: v1.0.0\nid: orders\n' },
  {
    code: 'unknown-kind',
    path: 'kind',
    text: 'apiVersion: v1.0.0\nkind: »Dataproduct\nid: orders\n',
    data: { kind: 'Dataproduct' },
  },
  {
    code: 'missing-api-version',
    path: '',
    text: '»kind: DataContract\nid: orders\nversion: 1.0.0\n',
    data: { readAs: 'v3.2.0' },
  },
  {
    code: 'unsupported-api-version',
    path: 'apiVersion',
    text: contract('»v4.0.0', ''),
    data: { apiVersion: 'v4.0.0', newest: 'v3.2.0' },
  },
  {
    code: 'unsupported-api-version',
    path: 'apiVersion',
    text: product('»latest', ''),
    data: { apiVersion: 'latest', newest: 'v1.1.0' },
  },
  {
    code: 'newer-api-version',
    path: 'apiVersion',
    text: product('»v1.7.0', ''),
    data: { apiVersion: 'v1.7.0', readAs: 'v1.1.0' },
  },
  {
    code: 'odd-api-version',
    path: 'apiVersion',
    text: contract('»3.0.2', ''),
    data: { apiVersion: '3.0.2', readAs: 'v3.0.2' },
  },
  {
    code: 'missing-id',
    path: '',
    text: '»apiVersion: v1.1.0\nkind: DataProduct\n',
  },
  {
    code: 'missing-id',
    path: 'id',
    text: 'apiVersion: v1.1.0\nkind: DataProduct\nid: »""\n',
  },
  {
    code: 'missing-version',
    path: '',
    text: '»apiVersion: v3.2.0\nkind: DataContract\nid: orders\n',
  },
  // Fields of any kind.
  {
    code: 'wrong-type',
    path: 'name',
    text: contract('v3.1.0', 'name:\n  »- a\n'),
    data: { expected: 'text', found: 'a list' },
  },
  {
    code: 'wrong-type',
    path: 'schema[0].properties[0].required',
    text: columns('v3.1.0', '      - name: id\n        required: »often\n'),
    data: { expected: 'true or false', found: 'text' },
  },
  {
    code: 'wrong-type',
    path: 'schema[0].properties[0].primaryKeyPosition',
    text: columns('v3.1.0', '      - {name: id, primaryKeyPosition: »first}\n'),
    data: { expected: 'a whole number', found: 'text' },
  },
  {
    code: 'wrong-type',
    path: 'tags',
    text: contract('v3.1.0', 'tags: »finance\n'),
    data: { expected: 'a list', found: 'text' },
  },
  {
    code: 'wrong-type',
    path: 'schema[0]',
    text: contract('v3.1.0', 'schema:\n  - »orders\n'),
    data: { expected: 'a mapping', found: 'text' },
  },
  {
    code: 'missing-name',
    path: 'schema[0]',
    text: contract('v3.1.0', 'schema:\n  - »physicalName: orders\n'),
  },
  {
    code: 'missing-name',
    path: 'outputPorts[0]',
    text: product('v1.1.0', 'outputPorts:\n  - »version: 1.0.0\n'),
  },
  {
    code: 'duplicate-name',
    path: 'schema[1].name',
    text: contract('v3.1.0', 'schema:\n  - name: a\n  - name: »a\n'),
    data: { name: 'a', firstLine: 7, firstColumn: 11 },
  },
  {
    code: 'duplicate-name',
    path: 'schema[0].properties[1].name',
    text: columns('v3.1.0', '      - name: id\n      - name: »"id"\n'),
    data: { name: 'id', firstLine: 9, firstColumn: 15 },
  },
  {
    code: 'duplicate-name',
    path: 'dataset[0].columns[1].column',
    text: 'kind: DataContract\nuuid: o\nversion: 1.0.0\nstatus: active\ntype: tables\ndatasetName: o\nquantumName: o\ndataset:\n  - table: t\n    columns:\n      - column: a\n        logicalType: string\n        physicalType: text\n      - column: »a\n        logicalType: string\n        physicalType: text\n',
    data: { name: 'a', firstLine: 11, firstColumn: 17 },
  },
  {
    code: 'duplicate-port',
    path: 'outputPorts[1].name',
    text: product(
      'v1.1.0',
      'outputPorts:\n  - {name: a, version: 1.0.0}\n  - {name: »a, version: 1.0.0}\n  - {name: a, version: 2.0.0}\n',
    ),
    data: { name: 'a', firstLine: 6, firstColumn: 12 },
  },
  {
    code: 'duplicate-entry',
    path: 'customProperties[1]',
    text: contract(
      'v3.1.0',
      'customProperties:\n  - {property: owner, value: a}\n  - »{property: owner, value: b}\n',
    ),
    data: { value: 'owner', firstLine: 7, firstColumn: 5 },
  },
  {
    code: 'duplicate-entry',
    path: 'schema[0].properties[0].enum[1]',
    text: columns(
      'v3.2.0',
      '      - name: id\n        enum:\n          - value: a\n          - »value: a\n',
    ),
  },
  {
    code: 'missing-field',
    path: 'authoritativeDefinitions[0]',
    text: contract('v3.1.0', 'authoritativeDefinitions:\n  - »type: docs\n'),
    data: { field: 'url' },
  },
  {
    code: 'missing-field',
    path: 'servers[0]',
    text: contract(
      'v3.1.0',
      'servers:\n  - »server: main\n    type: kafka\n    format: avro\n',
    ),
    data: { field: 'host' },
  },
  {
    code: 'missing-field',
    path: 'schema[0].quality[0]',
    text: rules('v3.1.0', '      - »type: sql\n        mustBe: 0\n'),
    data: { field: 'query' },
  },
  {
    code: 'missing-field',
    path: 'schema[0].properties[0]',
    text: columns(
      'v3.2.0',
      '      - »name: labels\n        logicalType: map\n',
    ),
    data: { field: 'map' },
  },
  {
    code: 'missing-field',
    path: 'schema[0].properties[0].logicalTypeOptions',
    text: columns(
      'v3.2.0',
      '      - name: v\n        logicalType: vector\n        logicalTypeOptions: »{normalized: true}\n',
    ),
    data: { field: 'dimensions' },
  },
  {
    code: 'missing-status',
    path: '',
    text: '»apiVersion: v1.0.0\nkind: DataProduct\nid: orders\n',
  },
  {
    code: 'unknown-status',
    path: 'status',
    text: 'apiVersion: v1.1.0\nkind: DataProduct\nid: orders\nstatus: »sunset\n',
    data: { status: 'sunset' },
  },
  {
    code: 'unknown-field',
    path: 'colour',
    text: contract('v3.1.0', '»colour: red\n'),
    data: { field: 'colour' },
  },
  {
    code: 'unknown-field',
    path: '["a \\"b\\""]',
    text: contract('v3.1.0', `»'a "b"': 1\n`),
  },
  {
    code: 'unknown-field',
    path: '__proto__',
    text: contract('v3.1.0', '»__proto__: {polluted: true}\n'),
  },
  {
    code: 'unknown-field',
    path: 'servers[0].colour',
    text: contract(
      'v3.1.0',
      'servers:\n  - {server: a, type: kafka, host: h, »colour: red}\n',
    ),
  },
  {
    code: 'unknown-field',
    path: 'schema[0].properties[0].logicalTypeOptions.precision',
    text: columns(
      'v3.1.0',
      '      - {name: a, logicalType: string, logicalTypeOptions: {»precision: 3}}\n',
    ),
  },
  {
    code: 'unknown-field',
    path: 'synonyms',
    text: contract('v3.2.0', '»synonyms: [{synonym: sales}]\n'),
  },
  {
    code: 'extra-field',
    path: 'roles[0].colour',
    text: contract('v3.0.2', 'roles:\n  - {role: a, »colour: red}\n'),
  },
  {
    code: 'extra-field',
    path: 'description.audience',
    text: contract('v3.1.0', 'description: {»audience: all}\n'),
  },
  {
    code: 'outdated-field',
    path: 'schema[0].properties[0].isNullable',
    text: columns('v3.1.0', '      - name: id\n        »isNullable: false\n'),
    data: { field: 'isNullable', use: 'required' },
  },
  {
    code: 'removed-field',
    path: 'userConsumptionMode',
    text: contract('v3.0.0', '»userConsumptionMode: Analytical\n'),
  },
  {
    code: 'field-of-newer-version',
    path: 'schema[0].deprecated',
    text: contract('v3.1.0', 'schema:\n  - name: a\n    »deprecated: true\n'),
    data: { field: 'deprecated', since: 'v3.2.0', apiVersion: 'v3.1.0' },
  },
  {
    code: 'field-of-newer-version',
    path: 'type',
    text: product('v1.0.0', '»type: sourceAligned\n'),
    data: { field: 'type', since: 'v1.1.0', apiVersion: 'v1.0.0' },
  },
  {
    code: 'misplaced-field',
    path: 'schema[0].properties[0].items',
    text: columns(
      'v3.1.0',
      '      - {name: a, logicalType: string, »items: {logicalType: string}}\n',
    ),
  },
  {
    code: 'misplaced-field',
    path: 'schema[0].quality[0].query',
    text: rules('v3.1.0', '      - {type: text, »query: select 1}\n'),
  },
  {
    code: 'misplaced-field',
    path: 'schema[0].properties[0].relationships[0].from',
    text: columns(
      'v3.1.0',
      '      - name: a\n        relationships:\n          - {»from: orders.a, to: orders.a}\n',
    ),
  },
  {
    code: 'empty-value',
    path: 'description',
    text: contract('v3.1.0', '»description:\n'),
  },
  { code: 'empty-value', path: 'name', text: contract('v3.1.0', 'name: »~\n') },
  {
    code: 'not-quoted',
    path: 'name',
    text: contract('v3.1.0', 'name: »1.0\n'),
  },
  {
    code: 'not-quoted',
    path: 'tags[1]',
    text: contract('v3.1.0', 'tags: [a, »true]\n'),
  },
  {
    code: 'not-boolean',
    path: 'schema[0].properties[0].required',
    text: columns('v3.1.0', '      - {name: id, required: »yes}\n'),
    data: { text: 'yes', value: true },
  },
  {
    code: 'description-as-text',
    path: 'description',
    text: contract('v3.1.0', 'description: »All orders.\n'),
  },
  {
    code: 'team-shape',
    path: 'team',
    text: product('v1.1.0', 'team: »[{username: ann}]\n'),
  },
  {
    code: 'team-shape',
    path: 'team',
    text: contract('v3.0.2', 'team:\n  »name: sales\n'),
  },
  {
    code: 'unlisted-value',
    path: 'servers[0].type',
    text: contract('v3.1.0', 'servers:\n  - {server: a, type: »abacus}\n'),
  },
  {
    code: 'unlisted-value',
    path: 'schema[0].properties[0].logicalType',
    text: columns('v3.1.0', '      - {name: a, logicalType: »varchar}\n'),
  },
  {
    code: 'unlisted-value',
    path: 'schema[0].quality[0].dimension',
    text: rules('v3.1.0', '      - {type: text, dimension: »beauty}\n'),
  },
  {
    code: 'malformed-value',
    path: 'schema[0].id',
    text: contract('v3.1.0', 'schema: [{name: a, id: »a b}]\n'),
  },
  {
    code: 'malformed-value',
    path: 'team.members[0].dateIn',
    text: product(
      'v1.1.0',
      'team: {members: [{username: a, dateIn: »2026-13-01}]}\n',
    ),
  },
  {
    code: 'malformed-value',
    path: 'contractCreatedTs',
    text: contract('v3.1.0', 'contractCreatedTs: »2026-01-01\n'),
  },
  {
    code: 'malformed-value',
    path: 'support[0].url',
    text: product('v1.1.0', 'support: [{channel: a, url: »a page}]\n'),
  },
  {
    code: 'unexpected-value',
    path: 'servers[0].port',
    text: contract(
      'v3.1.0',
      'servers: [{server: a, type: dremio, host: h, port: »"9047"}]\n',
    ),
    data: { expected: 'a whole number' },
  },
  {
    code: 'unexpected-value',
    path: 'schema[0].quality[0].mustBeBetween',
    text: rules(
      'v3.1.0',
      '      - {type: library, metric: rowCount, mustBeBetween: »[1]}\n',
    ),
  },
  {
    code: 'unexpected-value',
    path: 'slaProperties[0].value',
    text: contract(
      'v3.1.0',
      'slaProperties: [{property: latency, value: »[4]}]\n',
    ),
  },
  {
    code: 'unexpected-value',
    path: 'price.priceAmount',
    text: contract('v3.1.0', 'price: {priceAmount: »much}\n'),
  },
  {
    code: 'unexpected-value',
    path: 'schema[0].properties[0].enum[0]',
    text: columns('v3.2.0', '      - {name: a, enum: [»new]}\n'),
  },
  {
    code: 'unsafe-link',
    path: 'authoritativeDefinitions[0].url',
    text: contract(
      'v3.1.0',
      'authoritativeDefinitions: [{type: docs, url: »"javascript:alert(1)"}]\n',
    ),
  },
  {
    code: 'unsafe-link',
    path: 'support[0].url',
    text: product(
      'v1.1.0',
      'support: [{channel: a, url: »" JaVaScRiPt\\t:alert(1)"}]\n',
    ),
  },
  {
    code: 'secret-in-document',
    path: 'password',
    text: 'kind: DataContract\nuuid: o\nversion: 1.0.0\nstatus: active\ntype: tables\ndatasetName: o\nquantumName: o\ndataset: []\npassword: »hunter2\n',
  },
  {
    code: 'missing-operator',
    path: 'schema[0].quality[0]',
    text: rules('v3.1.0', '      - »{type: library, metric: rowCount}\n'),
  },
  {
    code: 'several-operators',
    path: 'schema[0].quality[0].mustBeLessThan',
    text: rules(
      'v3.1.0',
      '      - {type: library, metric: rowCount, mustBe: 1, mustBeLessThan: »2}\n',
    ),
  },
  {
    code: 'dangling-reference',
    path: 'schema[0].properties[0].relationships[0].to',
    text: columns(
      'v3.1.0',
      '      - {name: a, relationships: [{to: »customers.id}]}\n',
    ),
    data: { name: 'customers.id' },
  },
  {
    code: 'uneven-reference',
    path: 'schema[0].relationships[0]',
    text: contract(
      'v3.1.0',
      'schema:\n  - name: o\n    properties: [{name: a}, {name: b}]\n    relationships:\n      - from: [o.a, o.b]\n        to: »[o.a]\n',
    ),
  },
  {
    code: 'dangling-element',
    path: 'slaProperties[0].element',
    text: columns(
      'v3.1.0',
      "      - name: a\nslaProperties:\n  - property: latency\n    value: 4\n    element: »'orders.a, orders.b'\n",
    ),
    data: { name: 'orders.b' },
  },
  {
    code: 'array-without-items',
    path: 'schema[0].properties[0]',
    text: columns('v3.1.0', '      - »name: a\n        logicalType: array\n'),
  },
  {
    code: 'complex-key',
    path: 'customProperties[0].value',
    text: contract(
      'v3.1.0',
      'customProperties:\n  - property: a\n    value:\n      ? »[a, b]\n      : c\n',
    ),
  },
];
