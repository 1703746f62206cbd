import { PatchOperation } from '../PatchOperation';

/** A text, what is asked of it, and the text afterwards: everything that is not asked for is still there. */
export interface PatchCase {
  name: string;
  before: string;
  operations: PatchOperation[];
  after: string;
}

const HEAD = '# Orders\napiVersion: v3.1.0 # the standard\n';

export const PATCH_CASES: readonly PatchCase[] = [
  {
    name: 'a plain value, comment behind it kept',
    before: `${HEAD}version: 1.0.0   # raised by hand\nstatus: draft\n`,
    operations: [{ op: 'set', path: 'version', value: '1.1.0' }],
    after: `${HEAD}version: 1.1.0   # raised by hand\nstatus: draft\n`,
  },
  {
    name: 'a quoted value keeps its quotes',
    before: `a: 'it''s'\nb: "x"\n`,
    operations: [
      { op: 'set', path: 'a', value: "that's" },
      { op: 'set', path: 'b', value: 'y' },
    ],
    after: `a: 'that''s'\nb: "y"\n`,
  },
  {
    name: 'a text that would be read as something else gets quotes',
    before: `a: x\nb: x\nc: x\nd: 1.0\n`,
    operations: [
      { op: 'set', path: 'a', value: 'no' },
      { op: 'set', path: 'b', value: '1.0' },
      { op: 'set', path: 'c', value: 'a: b # c' },
      { op: 'set', path: 'd', value: '1.1' },
    ],
    after: `a: 'no'\nb: '1.0'\nc: 'a: b # c'\nd: '1.1'\n`,
  },
  {
    name: 'a date without quotes stays without',
    before: `dateIn: 2026-01-31\n`,
    operations: [{ op: 'set', path: 'dateIn', value: '2026-02-01' }],
    after: `dateIn: 2026-02-01\n`,
  },
  {
    name: 'a number, a flag, nothing',
    before: `a: 1\nb: true # flag\nc: x\n`,
    operations: [
      { op: 'set', path: 'a', value: 2.5 },
      { op: 'set', path: 'b', value: false },
      { op: 'set', path: 'c', value: null },
    ],
    after: `a: 2.5\nb: false # flag\nc: null\n`,
  },
  {
    name: 'an empty value is filled in',
    before: `a:\nb: # to do\nc:\n  - \n`,
    operations: [
      { op: 'set', path: 'a', value: 'x' },
      { op: 'set', path: 'b', value: 'z' },
    ],
    after: `a: x\nb: z # to do\nc:\n  - \n`,
  },
  {
    name: 'a block of text keeps its kind',
    before: `a: | # long\n  one\n  two\n\nb: >-\n  three\nc: 1\n`,
    operations: [
      { op: 'set', path: 'a', value: 'uno\ndos\n' },
      { op: 'set', path: 'b', value: 'tres' },
    ],
    after: `a: | # long\n  uno\n  dos\n\nb: >-\n  tres\nc: 1\n`,
  },
  {
    name: 'a line becomes a block of text',
    before: `a: one # short\nb: 1\n`,
    operations: [{ op: 'set', path: 'a', value: 'one\ntwo' }],
    after: `a: |- # short\n  one\n  two\nb: 1\n`,
  },
  {
    name: 'a text becomes a mapping',
    before: `description: For all. # what for\nstatus: draft\n`,
    operations: [
      { op: 'set', path: 'description', value: { purpose: 'For all.' } },
    ],
    after: `description: # what for\n  purpose: For all.\nstatus: draft\n`,
  },
  {
    name: 'a text below its key becomes a mapping, comment behind it kept',
    before: `description: # why\n  # because\n  For all. # what for\nstatus: draft\n`,
    operations: [
      { op: 'set', path: 'description', value: { purpose: 'For all.' } },
    ],
    after: `description: # why\n  # because\n  # what for\n  purpose: For all.\nstatus: draft\n`,
  },
  {
    name: 'a block of text becomes a mapping with one',
    before: `description: |\n  For all.\n  Really.\nstatus: draft\n`,
    operations: [
      {
        op: 'set',
        path: 'description',
        value: { purpose: 'For all.\nReally.\n' },
      },
    ],
    after: `description:\n  purpose: |\n    For all.\n    Really.\nstatus: draft\n`,
  },
  {
    name: 'a list becomes a text',
    before: `a: # first\n  - 1\n  - 2 # two\n# then\nb: 1\n`,
    operations: [{ op: 'set', path: 'a', value: 'x' }],
    after: `a: x # first\n# then\nb: 1\n`,
  },
  {
    name: 'an item of a list',
    before: `a:\n- x # one\n-   y\n- k: 1\n  l: 2\n`,
    operations: [
      { op: 'set', path: 'a[0]', value: 'z' },
      { op: 'set', path: 'a[1]', value: { m: 1, l: 2 } },
      { op: 'set', path: 'a[2]', value: 3 },
    ],
    after: `a:\n- z # one\n-   m: 1\n    l: 2\n- 3\n`,
  },
  {
    name: 'a key behind a sibling, and one at the end',
    before: `name: x # the name\n\n# Status\nstatus: draft\n# The end\n`,
    operations: [
      { op: 'add', path: 'version', value: '1.0.0', after: 'name' },
      { op: 'add', path: 'tags', value: ['a', 'b'] },
    ],
    after: `name: x # the name\nversion: 1.0.0\n\n# Status\nstatus: draft\ntags:\n  - a\n  - b\n# The end\n`,
  },
  {
    name: 'a key into a mapping of a list, in the indentation of the owner',
    before: `schema:\n-   name: a\n    properties:\n    -   name: b\n        logicalType: string\n    # more to come\n-   name: c\n`,
    operations: [
      { op: 'add', path: 'schema[0].properties[0].unique', value: true },
      { op: 'add', path: 'schema[0].tags', value: ['x'] },
    ],
    after: `schema:\n-   name: a\n    properties:\n    -   name: b\n        logicalType: string\n        unique: true\n    tags:\n    - x\n    # more to come\n-   name: c\n`,
  },
  {
    name: 'items at the start, in the middle and at the end',
    before: `tags:\n  - b # second\n  # about d\n  - d\nx: 1\n`,
    operations: [
      { op: 'add', path: 'tags[0]', value: 'a' },
      { op: 'add', path: 'tags[2]', value: 'c' },
      { op: 'add', path: 'tags[4]', value: 'e' },
    ],
    after: `tags:\n  - a\n  - b # second\n  - c\n  # about d\n  - d\n  - e\nx: 1\n`,
  },
  {
    name: 'items with blank lines between them',
    before: `a:\n  - k: 1\n\n  - k: 2\n\nb: 1\n`,
    operations: [{ op: 'add', path: 'a[2]', value: { k: 3 } }],
    after: `a:\n  - k: 1\n\n  - k: 2\n\n  - k: 3\n\nb: 1\n`,
  },
  {
    name: 'lists and mappings in brackets stay in brackets',
    before: `a: [x, 'y'] # two\nb: {c: 1}\nd: []\ne: { f: 1 }\n`,
    operations: [
      { op: 'add', path: 'a[2]', value: 'z, z' },
      { op: 'add', path: 'a[0]', value: 'w' },
      { op: 'add', path: 'b.d', value: [1, 2] },
      { op: 'add', path: 'd[0]', value: 1 },
      { op: 'set', path: 'a[2]', value: 'yy' },
      { op: 'set', path: 'e.f', value: 2 },
    ],
    after: `a: [w, x, 'yy', 'z, z'] # two\nb: {c: 1, d: [1, 2]}\nd: [1]\ne: { f: 2 }\n`,
  },
  {
    name: 'brackets over several lines, with comments',
    before: `a: [\n  x, # one\n  y # two\n ]\n`,
    operations: [
      { op: 'add', path: 'a[1]', value: 'xx' },
      { op: 'add', path: 'a[3]', value: 'z' },
    ],
    after: `a: [\n  x, # one\n  xx,\n  y, # two\n  z\n ]\n`,
  },
  {
    name: 'a key and items are removed',
    before: `a: 1\n# about b\nb: 2 # two\nc:\n  - x\n  - y\n  - z # last\nd: [1, 2, 3]\ne: {f: 1, g: 2}\n`,
    operations: [
      { op: 'remove', path: 'b' },
      { op: 'remove', path: 'c[2]' },
      { op: 'remove', path: 'c[0]' },
      { op: 'remove', path: 'd[2]' },
      { op: 'remove', path: 'd[0]' },
      { op: 'remove', path: 'e.f' },
    ],
    after: `a: 1\n# about b\nc:\n  - y\nd: [2]\ne: {g: 2}\n`,
  },
  {
    name: 'the first key of an item is removed',
    before: `a:\n  - name: x\n    b: 1\n  - name: y\n    # why\n    b: 2\n`,
    operations: [
      { op: 'remove', path: 'a[0].name' },
      { op: 'remove', path: 'a[1].name' },
    ],
    after: `a:\n  - b: 1\n  - \n    # why\n    b: 2\n`,
  },
  {
    name: 'what has nothing left stays empty',
    before: `a:\n  - x # only\nb:\n  c:\n    d: 1\ne: [1]\nf:\n- g: 1\n`,
    operations: [
      { op: 'remove', path: 'a[0]' },
      { op: 'remove', path: 'b.c.d' },
      { op: 'remove', path: 'e[0]' },
      { op: 'remove', path: 'f[0].g' },
    ],
    after: `a: []\nb:\n  c: {}\ne: []\nf:\n- {}\n`,
  },
  {
    name: 'the last key of a text without a last line end',
    before: `a: 1\nb: 2`,
    operations: [
      { op: 'remove', path: 'b' },
      { op: 'add', path: 'c', value: 3 },
    ],
    after: `a: 1\nc: 3\n`,
  },
  {
    name: 'a key gets another name',
    before: `columns: # all\n  - "isUnique": true\n    'a b': 1\n    isNullable : false\n`,
    operations: [
      { op: 'rename', path: 'columns[0].isUnique', key: 'unique' },
      { op: 'rename', path: 'columns[0]["a b"]', key: "c'd" },
      { op: 'rename', path: 'columns[0].isNullable', key: 'required' },
      { op: 'rename', path: 'columns', key: 'properties' },
    ],
    after: `properties: # all\n  - "unique": true\n    'c''d': 1\n    required : false\n`,
  },
  {
    name: 'line ends of Windows, byte order mark and document markers',
    before: `\ufeff%YAML 1.2\r\n---\r\na: 1\r\ntags:\r\n  - x\r\n...\r\n# behind\r\n`,
    operations: [
      { op: 'add', path: 'tags[1]', value: 'z' },
      { op: 'set', path: 'a', value: 2 },
      { op: 'add', path: 'b', value: { c: 1, d: 2 } },
    ],
    after: `\ufeff%YAML 1.2\r\n---\r\na: 2\r\ntags:\r\n  - x\r\n  - z\r\nb:\r\n  c: 1\r\n  d: 2\r\n...\r\n# behind\r\n`,
  },
  {
    name: 'line ends of old Macs',
    before: 'a: 1\rb:\r  - x\rc: 2\r',
    operations: [
      { op: 'add', path: 'b[1]', value: 'z' },
      { op: 'remove', path: 'c' },
    ],
    after: 'a: 1\rb:\r  - x\r  - z\r',
  },
  {
    name: 'anchors that nobody uses stay, and so do tags',
    before: `a: &x one\nb: !!str two\nc: &list\n  - 1\n`,
    operations: [
      { op: 'set', path: 'a', value: 'uno' },
      { op: 'set', path: 'b', value: 'dos' },
      { op: 'add', path: 'c[1]', value: 2 },
    ],
    after: `a: &x uno\nb: !!str dos\nc: &list\n  - 1\n  - 2\n`,
  },
  {
    name: 'beside anchors and aliases',
    before: `base: &base\n  x: 1\nuse: *base\nmore:\n  <<: *base\n  y: 2\nother: 3\n`,
    operations: [
      { op: 'set', path: 'other', value: 4 },
      { op: 'set', path: 'more.y', value: 3 },
      { op: 'set', path: 'use', value: 5 },
    ],
    after: `base: &base\n  x: 1\nuse: 5\nmore:\n  <<: *base\n  y: 3\nother: 4\n`,
  },
  {
    name: 'JSON on many lines',
    before: `{\n    "a": 1,\n    "tags": [\n        "x"\n    ],\n    "b": {}\n}\n`,
    operations: [
      { op: 'set', path: 'a', value: 'one' },
      { op: 'add', path: 'tags[1]', value: 'y' },
      { op: 'add', path: 'c', value: { d: [true] } },
      { op: 'remove', path: 'b' },
      { op: 'rename', path: 'a', key: 'A' },
    ],
    after: `{\n    "A": "one",\n    "tags": [\n        "x",\n        "y"\n    ],\n    "c": {\n        "d": [\n            true\n        ]\n    }\n}\n`,
  },
  {
    name: 'JSON on one line',
    before: `{"a":1,"b":[1,2],"c":null}`,
    operations: [
      { op: 'add', path: 'b[2]', value: { d: 'x' } },
      { op: 'add', path: 'e', value: 'no', after: 'a' },
      { op: 'remove', path: 'c' },
    ],
    after: `{"a":1,"e":"no","b":[1,2,{"d":"x"}]}`,
  },
  {
    name: 'an item that is a block itself',
    before: `a:\n  - - x\n    - y\n  - z\n`,
    operations: [
      { op: 'add', path: 'a[0][0]', value: 'w' },
      { op: 'remove', path: 'a[0][1]' },
    ],
    after: `a:\n  - - w\n    - y\n  - z\n`,
  },
  {
    name: 'a comment further right belongs to what is above it',
    before: `a:\n  - x\n  # - y\n\n    # - z\nb: 1\n`,
    operations: [{ op: 'add', path: 'c', value: 1, after: 'a' }],
    after: `a:\n  - x\n  # - y\n\n    # - z\nc: 1\nb: 1\n`,
  },
  {
    name: 'behind a block of text that keeps its blank lines',
    before: `a: |+\n  x\n\nb: |\n  y\n\nc: 1\n`,
    operations: [
      { op: 'add', path: 'a2', value: 1, after: 'a' },
      { op: 'add', path: 'b2', value: 1, after: 'b' },
    ],
    after: `a: |+\n  x\n\na2: 1\nb: |\n  y\nb2: 1\n\nc: 1\n`,
  },
];

/** Operations that are refused, and why. */
export const REFUSED_CASES: readonly {
  code: string;
  text: string;
  operation: PatchOperation;
  place?: [line: number, column: number];
}[] = [
  {
    code: 'patch-path-malformed',
    text: 'a: 1\n',
    operation: { op: 'set', path: 'a..b', value: 1 },
  },
  {
    code: 'patch-path-malformed',
    text: 'a: 1\n',
    operation: { op: 'set', path: '', value: 1 },
  },
  {
    code: 'patch-path-unknown',
    text: 'a:\n  b: 1\n',
    operation: { op: 'set', path: 'a.c', value: 1 },
    place: [1, 1],
  },
  {
    code: 'patch-path-unknown',
    text: 'a: [1]\n',
    operation: { op: 'remove', path: 'a[1]' },
    place: [1, 1],
  },
  {
    code: 'patch-path-unknown',
    text: '# nothing\n',
    operation: { op: 'add', path: 'a', value: 1 },
  },
  {
    code: 'patch-wrong-parent',
    text: 'a: 1\nb: 2\n',
    operation: { op: 'add', path: 'b.c', value: 1 },
    place: [2, 1],
  },
  {
    code: 'patch-wrong-parent',
    text: 'a: [1]\n',
    operation: { op: 'add', path: 'a.b', value: 1 },
  },
  {
    code: 'patch-wrong-parent',
    text: 'a: [1]\n',
    operation: { op: 'rename', path: 'a[0]', key: 'b' },
  },
  {
    code: 'patch-field-exists',
    text: 'a: 1\nb: 2\n',
    operation: { op: 'add', path: 'b', value: 1 },
    place: [2, 1],
  },
  {
    code: 'patch-field-exists',
    text: 'a: 1\nb: 2\n',
    operation: { op: 'rename', path: 'a', key: 'b' },
  },
  {
    code: 'patch-index-out-of-range',
    text: 'a: [1]\n',
    operation: { op: 'add', path: 'a[2]', value: 1 },
  },
  {
    code: 'patch-shared-value',
    text: 'a: &x 1\nb: *x\n',
    operation: { op: 'set', path: 'a', value: 2 },
    place: [1, 1],
  },
  {
    code: 'patch-shared-value',
    text: 'a: &x {c: 1}\nb: *x\n',
    operation: { op: 'set', path: 'b.c', value: 2 },
  },
  {
    code: 'patch-shared-value',
    text: 'a: &x {c: 1}\nb: *x\n',
    operation: { op: 'add', path: 'a.d', value: 2 },
  },
  {
    code: 'patch-shared-value',
    text: 'a: &x 1\nb: *x\n',
    operation: { op: 'remove', path: 'a' },
  },
  {
    code: 'patch-shared-value',
    text: 'a: &x {c: 1}\nb:\n  <<: *x\n  d: 1\n',
    operation: { op: 'set', path: 'b.c', value: 2 },
  },
  {
    code: 'patch-shared-value',
    text: 'a: &x {c: 1}\nb:\n  <<: *x\n  c: 2\n  d: 1\n',
    operation: { op: 'remove', path: 'b.c' },
  },
  {
    code: 'patch-unusual-form',
    text: '? a\n: 1\n? b\n: 2\n',
    operation: { op: 'set', path: 'a', value: 2 },
  },
  {
    code: 'patch-unusual-form',
    text: 'a: [b: 1]\n',
    operation: { op: 'set', path: 'a[0].b', value: 2 },
  },
  {
    code: 'patch-unusual-form',
    text: 'a: 1\n',
    operation: { op: 'remove', path: 'a' },
  },
  {
    code: 'patch-unusual-form',
    text: ']- a: ',
    operation: { op: 'add', path: 'a', value: 2 },
  },
  {
    code: 'patch-unusual-form',
    text: '? ',
    operation: { op: 'add', path: 'a', value: 2 },
  },
  {
    code: 'invalid-yaml',
    text: 'a: [1\n',
    operation: { op: 'set', path: 'a', value: 2 },
  },
];
