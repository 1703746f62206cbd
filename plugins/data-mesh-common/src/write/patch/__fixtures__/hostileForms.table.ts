/** One contract in a form that makes it hard to change. */
export interface HostileForm {
  name: string;
  text: string;
  /** Names of the proposals that nobody can write there without changing more. */
  refused?: readonly string[];
}

const HEAD =
  'apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n';

const BLOCK = `${HEAD}schema:
  - name: t # table
    properties:
      - name: email # who
        logicalType: string
        customProperties:
          - property: pii
            value: true # yes
    # after the columns
# the end
`;

const JSON_VALUE = {
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  id: 'a',
  version: '1.0.0',
  status: 'active',
  schema: [
    {
      name: 't',
      properties: [
        {
          name: 'email',
          logicalType: 'string',
          customProperties: [{ property: 'pii', value: true }],
        },
      ],
    },
  ],
};

const column = (lines: string): string =>
  `${HEAD}schema:\n  - name: t\n    properties:\n${lines
    .replace(/^/gm, '      ')
    .replace(/ +$/gm, '')}\n`;

const CUSTOMS = `customProperties:
    - property: pii
      value: true`;

/** With a line end by its number. */
const endedBy = (endOf: (line: number) => string): string =>
  BLOCK.replace(/\n/g, (_, offset: number) =>
    endOf(BLOCK.slice(0, offset).split('\n').length),
  );

const COLUMN_PROPOSALS = ['fact', 'word', 'lines', 'list', 'type', 'several'];

export const HOSTILE_FORMS: readonly HostileForm[] = [
  { name: 'blocks', text: BLOCK },
  { name: 'line ends of Windows', text: endedBy(() => '\r\n') },
  { name: 'line ends of old Macs', text: endedBy(() => '\r') },
  {
    name: 'mixed line ends',
    text: endedBy(line => (line % 2 === 0 ? '\r\n' : '\n')),
  },
  {
    name: 'mixed line ends behind a byte order mark',
    text: `\ufeff${endedBy(line => (line % 3 === 0 ? '\n' : '\r\n'))}`,
  },
  {
    name: 'a byte order mark and markers',
    text: `\ufeff%YAML 1.2\n---\n${BLOCK}...\n`,
  },
  {
    name: 'comments beside the markers',
    text: `# top\n--- # start\n${BLOCK}... # end\n# behind\n`,
  },
  { name: 'a second document', text: `---\n${BLOCK}---\n${BLOCK}` },
  { name: 'an empty document before it', text: `---\n---\n${BLOCK}` },
  { name: 'no last line end', text: BLOCK.replace(/\n {4}# after[^]*$/, '') },
  { name: 'spaces behind lines', text: BLOCK.replaceAll('\n', '  \n') },
  {
    name: 'a blank line of spaces',
    text: BLOCK.replace('    # after', '   \n    # after'),
  },
  { name: 'quoted keys', text: BLOCK.replace(/(\w+):/g, '"$1":') },
  {
    name: 'keys and comments of any script',
    text: column(
      '- name: é😀 # ü\u2028x\n  schlüssel😀: ja # 😀\u0085\n  logicalType: string # \u00a0',
    ),
  },
  {
    name: 'a column in braces',
    text: column(
      '- {name: email, logicalType: string, customProperties: [{property: pii, value: true}]} # c',
    ),
  },
  {
    name: 'braces over lines, commas behind',
    text: column(
      '- {\n    name: email, # who\n    logicalType: string, # type\n    customProperties: [\n      {property: pii, value: true}, # yes\n    ], # list\n  } # c',
    ),
  },
  {
    name: 'braces over lines, commas before',
    text: column(
      '- { name: email # who\n  , logicalType: string # type\n  , customProperties: [ { property: pii\n    , value: true # v\n    } # o\n   ] # list\n  } # c',
    ),
  },
  {
    name: 'braces from the start',
    text: `{apiVersion: v3.1.0, kind: DataContract, id: a, version: 1.0.0, status: active, # head\n schema: [{name: t, properties: [{name: email, logicalType: string, # x\n  customProperties: [{property: pii,\n  value: true}]}]}]}\n`,
  },
  { name: 'JSON', text: `${JSON.stringify(JSON_VALUE, null, 2)}\n` },
  {
    name: 'JSON with tabs and line ends of Windows',
    text: JSON.stringify(JSON_VALUE, null, '\t').replaceAll('\n', '\r\n'),
  },
  { name: 'JSON on one line', text: JSON.stringify(JSON_VALUE) },
  {
    name: 'JSON behind a byte order mark',
    text: `\ufeff${JSON.stringify(JSON_VALUE, null, 2)}\n`,
  },
  {
    name: 'JSON behind a comment',
    text: `# made by hand\n${JSON.stringify(JSON_VALUE, null, 2)}\n`,
  },
  {
    name: 'a column that is an alias',
    text: `${HEAD}x: &c\n  name: email\n  logicalType: string\nschema:\n  - name: t\n    properties: [*c]\n`,
    refused: COLUMN_PROPOSALS,
  },
  {
    name: 'a column with an anchor that is used',
    text: `${column(
      `- &c\n  name: email\n  logicalType: string\n  ${CUSTOMS}`,
    )}  - name: u\n    properties:\n      - *c\n`,
    refused: COLUMN_PROPOSALS,
  },
  {
    name: 'an anchor that nobody uses',
    text: column(
      '- &c # why\n  name: email\n  classification: &w word # w\n  logicalType: string',
    ),
  },
  {
    name: 'shared custom properties',
    text: column(
      '- name: email # e\n  logicalType: string\n  customProperties: &cp # shared\n    - property: pii # p\n      value: true\n- name: other\n  customProperties: *cp',
    ),
    refused: ['fact', 'several'],
  },
  {
    name: 'a value that is an alias',
    text: column(
      '- name: email\n  classification: *w # w\n  logicalType: string',
    ).replace('schema:', 'x: &w word\nschema:'),
  },
  {
    name: 'a merge key before',
    text: `${HEAD}x: &c\n  classification: word\n  ${CUSTOMS.replaceAll(
      '\n  ',
      '\n',
    )}\nschema:\n  - name: t\n    properties:\n      - <<: *c # merged\n        name: email\n        logicalType: string\n`,
    refused: ['fact', 'word', 'several'],
  },
  {
    name: 'a merge key behind',
    text: `${HEAD}x: &c {classification: word}\ny: &d {tags: [a]}\nschema:\n  - name: t\n    properties:\n      - name: email # e\n        logicalType: string\n        <<: [*c, *d] # merged\n        # further right\n`,
    refused: ['word', 'list', 'several'],
  },
  {
    name: 'a merge key with the value itself',
    text: column(
      '- name: email # e\n  logicalType: string\n  <<: {classification: word} # merged',
    ),
    refused: ['word', 'several'],
  },
  {
    name: 'blocks of text with signs of comments',
    text: column(
      `- name: email\n  description: >-\n    a\n    b\n\n    # no\n  logicalType: |-\n    string\n  customProperties:\n    - property: pii\n      value: true\n      description: |\n        x\n\n\n`,
    ).replace(
      'name: t\n',
      'name: t\n    description: |+\n      A table.\n\n      # no\n\n',
    ),
  },
  {
    name: 'a block of text with an indentation of its own',
    text: column(
      '- name: email\n  logicalType: string\n  description: |2\n     two\n    x',
    ),
  },
  {
    name: 'a block of text that keeps its blank lines',
    text: column(
      '- name: email\n  logicalType: string\n  description: |+\n    x\n\n\n',
    ),
  },
  {
    name: 'a block of text without a last line end',
    text: column(
      '- name: email\n  logicalType: string\n  description: |\n    x',
    ).trimEnd(),
  },
  {
    name: 'plain texts over several lines',
    text: column(
      '- name: email\n  description: one\n    two # d\n  classification: very\n    open # c\n  logicalType:\n    string # t\n  customProperties:\n  - property: pii\n    value:\n      true # v',
    ),
  },
  {
    name: 'comments between key and value',
    text: column(
      '- name: email\n  classification: # why\n    # because\n    x # c\n  description: # d\n    # more\n    y # d2\n  logicalType: # t\n    # it is\n    string\n  customProperties:\n    # first\n    - # dash\n      property: pii\n      value: # v\n        true # v2\n    # last\n  # deep end',
    ),
  },
  {
    name: 'tabs before comments',
    text: `${HEAD}schema:\t# s\n  - name: t\t# t\n    properties:\t\n      - name:\temail\t# e\n        logicalType:\tstring\t# l\n        classification:\tx\t# c\n`,
  },
  {
    name: 'dashes below their key',
    text: `${HEAD}schema:\n- name: t\n  properties:\n  - name: email # e\n    logicalType: string\n    customProperties:\n    - property: pii\n      value: true\n    # further\n  # more\n- name: u\n`,
  },
  {
    name: 'values that are not there yet',
    text: column(
      '- name: email\n  logicalType: string\n  customProperties: # none\n  tags:\n  classification: # to do\n  description: ~ # nothing',
    ),
  },
  {
    name: 'a list with comments',
    text: column(
      '- name: email\n  logicalType: string\n  tags:\n    # before\n    - b # first\n    # between\n    - y # second\n    # last',
    ).replace(' # second', ''),
  },
  {
    name: 'a list in brackets with comments',
    text: column(
      '- name: email\n  logicalType: string\n  tags: [ # open\n    a,\n    b # second\n    # last\n    ] # close',
    ),
  },
  {
    name: 'tags that fit',
    text: `${HEAD}schema: !!seq\n  - !!map # m\n    name: !!str t\n    properties: !!seq # s\n      - !!map\n        name: email\n        classification: !!str x # c\n        logicalType: !!str string\n        customProperties: !!seq\n          - !!map {property: pii, value: !!bool true}\n`,
  },
  {
    name: 'tags that do not fit',
    text: column(
      '- name: email\n  classification: !!int 5 # c\n  description: !secret x\n  tags: !!set {a: , b: }\n  logicalType: !!binary aGk=',
    ),
    refused: ['word', 'lines', 'list', 'type', 'several'],
  },
  {
    name: 'keys with a question mark',
    text: column('- ? name\n  : email\n  ? logicalType\n  : string'),
    refused: COLUMN_PROPOSALS,
  },
  {
    name: 'a key that stands there twice',
    text: column(
      '- name: email\n  classification: a\n  classification: b\n  logicalType: string',
    ),
    refused: ['word', 'several'],
  },
];
