/** A document of each finding; `»` stands where it is found and is taken out before reading. */
export interface LintCase {
  code: string;
  path: string;
  text: string;
}

const contract = (release: string, body: string) =>
  `apiVersion: ${release}\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n${body}`;

const product = (body: string) =>
  `apiVersion: v1.1.0\nkind: DataProduct\nid: orders\nstatus: active\n${body}`;

const column = (body: string) =>
  contract(
    'v3.1.0',
    `schema:\n  - name: t\n    properties:\n      - name: a\n        logicalType: integer\n${body}`,
  );

const OLD = `kind: DataContract\nuuid: o\nversion: 1.0.0\nstatus: active\ntype: tables\ndatasetName: o\nquantumName: o\ndataset:\n  - table: t\n    columns:\n      - column: a\n        logicalType: string\n        physicalType: text\n`;

export const LINT_CASES: readonly LintCase[] = [
  {
    code: 'version-not-numbered',
    path: 'version',
    text: contract('v3.1.0', '').replace('version: 1', '»version: latest # 1'),
  },
  {
    code: 'unreadable-promise',
    path: 'slaProperties[0].value',
    text: contract(
      'v3.1.0',
      'slaProperties:\n  - property: latency\n    »value: 4\n    unit: bananas\n',
    ),
  },
  {
    code: 'unreadable-promise',
    path: 'slaProperties[0].value',
    text: contract(
      'v3.1.0',
      'slaProperties:\n  - {property: endOfLife, »value: soon}\n',
    ),
  },
  {
    code: 'promise-made-twice',
    path: 'slaProperties[1].property',
    text: contract(
      'v3.1.0',
      'slaProperties:\n  - {property: retention, value: 3, unit: y}\n  - {»property: retention, value: 4, unit: y}\n',
    ),
  },
  {
    code: 'end-in-the-past',
    path: 'slaProperties[0].value',
    text: contract(
      'v3.1.0',
      'slaProperties:\n  - {property: endOfSupport, »value: "2025-12-31"}\n',
    ),
  },
  {
    code: 'dates-reversed',
    path: 'team.members[0].dateOut',
    text: product(
      'team:\n  members:\n    - {username: a, dateIn: "2026-02-01", »dateOut: "2026-01-01"}\n',
    ),
  },
  {
    code: 'dates-reversed',
    path: 'team[0].dateOut',
    text: contract(
      'v3.0.2',
      'team:\n  - {username: a, dateIn: "2026-02-01", »dateOut: "2026-01-01"}\n',
    ),
  },
  {
    code: 'dates-reversed',
    path: 'stakeholders[0].dateOut',
    text: `${OLD}stakeholders:\n  - {username: a, dateIn: "2026-02-01", »dateOut: "2026-01-01"}\n`,
  },
  {
    code: 'empty-range',
    path: 'schema[0].properties[0].logicalTypeOptions.minimum',
    text: column('        logicalTypeOptions: {»minimum: 5, maximum: 4}\n'),
  },
  {
    code: 'empty-range',
    path: 'schema[0].properties[0].logicalTypeOptions.exclusiveMinimum',
    text: column(
      '        logicalTypeOptions: {»exclusiveMinimum: 5, maximum: 5}\n',
    ),
  },
  {
    code: 'empty-range',
    path: 'schema[0].properties[0].items.logicalTypeOptions.minimum',
    text: column(
      '        items: {logicalType: date, logicalTypeOptions: {»minimum: "2026-02-01", maximum: "2026-01-01"}}\n',
    ).replace('logicalType: integer', 'logicalType: array'),
  },
  {
    code: 'key-position-twice',
    path: 'schema[0].properties[1].primaryKeyPosition',
    text: column(
      '        primaryKey: true\n        primaryKeyPosition: 1\n      - name: b\n        primaryKey: true\n        »primaryKeyPosition: 1\n',
    ),
  },
  {
    code: 'position-without-key',
    path: 'schema[0].properties[0].partitionKeyPosition',
    text: column('        »partitionKeyPosition: 1\n'),
  },
  {
    code: 'position-without-key',
    path: 'dataset[0].columns[0].partitionKeyPosition',
    text: `${OLD}        »partitionKeyPosition: 1\n`,
  },
  {
    code: 'unknown-input-contract',
    path: 'outputPorts[0].inputContracts[1].id',
    text: product(
      'inputPorts:\n  - {name: i, version: 1.0.0, contractId: c1}\noutputPorts:\n  - name: o\n    version: 1.0.0\n    inputContracts:\n      - {id: c1, version: 1.0.0}\n      - {»id: c2, version: 1.0.0}\n',
    ),
  },
];

/** Documents in which nothing is found. */
export const SOUND: readonly string[] = [
  contract(
    'v3.1.0',
    'slaProperties:\n  - {property: latency, value: 4, unit: h}\n  - {property: availability, value: 99.9, unit: percent}\n  - {property: endOfLife, value: "2027-01-31"}\n  - {property: timeOfAvailability, value: "09:00-08:00"}\n  - {property: somethingElse, value: [1]}\n'.replace(
      '[1]',
      'x',
    ),
  ),
  contract(
    'v3.1.0',
    'slaProperties:\n  - {property: endOfLife, value: "2025-01-31"}\n',
  ).replace('status: active', 'status: retired'),
  column('        primaryKeyPosition: -1\n        partitionKeyPosition: -1\n'),
  column('        logicalTypeOptions: {minimum: 5, maximum: 5}\n'),
  product(
    'outputPorts:\n  - name: o\n    version: 1.0.0\n    inputContracts: [{id: c2, version: 1.0.0}]\n',
  ),
];
