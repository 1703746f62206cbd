import { JsonObject, Problem } from '../../../model';
import { readDocument } from '../../../read';
import { patchText } from '../patchText';
import { fixOf } from './fixOf';

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: a
version: 1.0.0
status: active
schema:
  - name: t # table
    properties:
      - name: email # who
        logicalType: string
        customProperties:
          - property: pii
            value: true
`;
const PRODUCT = `apiVersion: v1.0.0
kind: DataProduct
id: a
version: 1.0.0
status: active
description:
  usage: For reports.
`;
const COLUMN = 'schema[0].properties[0]';

function fixed(
  text: string,
  path: string,
  kind: string,
  set: JsonObject,
): string | undefined {
  const operations = fixOf(denied(path, kind, set), text);
  if (!operations) {
    return undefined;
  }
  const patched = patchText(text, operations);
  expect(patched.problems).toEqual([]);
  expect(readDocument(patched.text).problems).toEqual(
    readDocument(text).problems,
  );
  return patched.text;
}

function denied(path: string, kind: string, set: JsonObject): Problem {
  const data = { kind, set };
  return { code: 'policy-denied', severity: 'error', path, data };
}

/** What is added to the text, as its lines. */
function added(before: string, after = ''): string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter(line => !known.has(line));
}

describe('what a policy proposes', () => {
  it.each<[string[], string, string, string, JsonObject]>([
    [
      ['          - property: masking', '            value: hash'],
      CONTRACT,
      COLUMN,
      'columns',
      { masking: 'hash' },
    ],
    [['            value: false'], CONTRACT, COLUMN, 'columns', { pii: false }],
    [
      ['        classification: restricted'],
      CONTRACT,
      COLUMN,
      'columns',
      { classification: 'restricted' },
    ],
    [
      ['        logicalType: integer'],
      CONTRACT,
      COLUMN,
      'columns',
      { logicalType: 'integer' },
    ],
    [
      [
        '    customProperties:',
        '      - property: encryption',
        '        value: AES-256-GCM',
        '      - property: retention',
        '        value: P90D',
      ],
      CONTRACT,
      'schema[0]',
      'datasets',
      { encryption: 'AES-256-GCM', retention: 'P90D' },
    ],
    [
      ['    dataGranularityDescription: one row for each'],
      CONTRACT,
      'schema[0]',
      'datasets',
      { granularity: 'one row for each' },
    ],
    [
      ['  - property: __proto__', '    value: x'],
      `${PRODUCT}customProperties:\n  - property: a\n    value: 1\n`,
      '',
      'product',
      { 'custom.__proto__': 'x' },
    ],
    [
      ['    value: x'],
      `${PRODUCT}customProperties:\n  - property: 7\n    value: 1\n`,
      '',
      'product',
      { 'custom.7': 'x' },
    ],
    [['version: 2.0.0'], PRODUCT, '', 'product', { version: '2.0.0' }],
    [['  purpose: To know.'], PRODUCT, '', 'product', { purpose: 'To know.' }],
    [
      ['description:', '  purpose: To know.', '  usage: For all.'],
      PRODUCT.replace(/description:[^]*$/, ''),
      '',
      'product',
      { purpose: 'To know.', usage: 'For all.' },
    ],
    [
      ['customProperties:', '  - property: steward', '    value: ann'],
      PRODUCT,
      '',
      'product',
      { 'custom.steward': 'ann' },
    ],
  ])('writes %j', (expected, text, path, kind, set) => {
    expect(added(text, fixed(text, path, kind, set))).toEqual(expected);
  });

  it.each<[string, string, JsonObject]>([
    ['  purpose: For all.\n  usage: To know.', 'usage', { usage: 'To know.' }],
    ['  purpose: To know.', 'purpose', { purpose: 'To know.' }],
  ])('writes %j beside a description that is a text', (lines, _, set) => {
    const text = PRODUCT.replace(
      /description:[^]*$/,
      'description: For all. # who\n',
    );
    const operations = fixOf(denied('', 'product', set), text) ?? [];
    expect(patchText(text, operations)).toEqual({
      text: text.replace(
        'description: For all. # who',
        `description: # who\n${lines}`,
      ),
      problems: [],
    });
  });

  it('touches only the items of a list that differ', () => {
    const tags = (lines: string) => `${CONTRACT}tags:\n${lines}`;
    const text = tags('  - a # one\n  # two\n  - b\n  - c # three\n');
    const set = { tags: ['b', 'c', 'd'] };
    const operations = fixOf(denied('', 'contracts', set), text) ?? [];
    expect(patchText(text, operations)).toEqual({
      text: tags('  # two\n  - b\n  - c # three\n  - d\n'),
      problems: [],
    });
  });

  it.each<[string, string, string, string, JsonObject]>([
    [
      'a description that is a list',
      PRODUCT.replace('description:\n  usage', 'description:\n  - usage'),
      '',
      'product',
      { purpose: 'To know.' },
    ],
    ['a field that no document has', CONTRACT, COLUMN, 'columns', { depth: 1 }],
    ['one of several', CONTRACT, COLUMN, 'columns', { masking: 'a', depth: 1 }],
    ['an inherited name', CONTRACT, COLUMN, 'columns', { constructor: 1 }],
    [
      'what is not there',
      CONTRACT,
      'schema[7]',
      'datasets',
      { retention: 'a' },
    ],
    ['what is no mapping', CONTRACT, 'id', 'product', { version: '1' }],
    ['an unknown kind', CONTRACT, COLUMN, 'cells', { masking: 'hash' }],
    [
      'a fact that is there twice',
      `${CONTRACT}          - {property: pii, value: 1}\n`,
      COLUMN,
      'columns',
      { pii: false },
    ],
    [
      'an older release',
      CONTRACT.replace('v3.1.0', 'v2.2.2'),
      COLUMN,
      'columns',
      { masking: 'hash' },
    ],
    [
      'a list that is none',
      CONTRACT.replace(/customProperties:[^]*$/, 'customProperties: 1\n'),
      COLUMN,
      'columns',
      { masking: 'hash' },
    ],
  ])('leaves %s to people', (_, text, path, kind, set) => {
    expect(fixed(text, path, kind, set)).toBeUndefined();
  });
});
