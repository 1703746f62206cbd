import { JsonObject } from '../../../model';
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
  const data = { kind, set };
  const problem = {
    code: 'policy-denied',
    severity: 'error' as const,
    path,
    data,
  };
  const operations = fixOf(problem, text);
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
    [['version: 2.0.0'], PRODUCT, '', 'product', { version: '2.0.0' }],
    [['  purpose: To know.'], PRODUCT, '', 'product', { purpose: 'To know.' }],
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

  it.each<[string, string, string, string, JsonObject]>([
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
