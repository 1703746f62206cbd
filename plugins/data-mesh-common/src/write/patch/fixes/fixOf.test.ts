import { readDocument } from '../../../read';
import { corpusOf } from '../../../read/__fixtures__/corpus';
import { patchText } from '../patchText';
import { fixOf } from './fixOf';

const LONG = process.env.MESHSTAGE_LONG !== undefined;

const head = (release: string) =>
  `apiVersion: ${release}\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n`;

const column = (lines: string) =>
  `${head(
    'v3.1.0',
  )}schema:\n  - name: t\n    properties:\n      - name: c # key\n        logicalType: string\n        ${lines}\n`;

/** Problems that are mended: the text, and what the line becomes. */
const MENDED: [code: string, before: string, from: string, to: string][] = [
  ['unknown-field', column('requird: true # yes'), 'requird:', 'required:'],
  ['unknown-field', column('Description: x'), 'Description:', 'description:'],
  ['outdated-field', column('isUnique: true # so'), 'isUnique:', 'unique:'],
  [
    'outdated-field',
    column('isNullable: false # never'),
    'isNullable: false',
    'required: true',
  ],
  ['not-quoted', column('').replace('1.0.0', '1.0'), ': 1.0', ": '1.0'"],
  ['not-boolean', column('required: yes'), 'required: yes', 'required: true'],
  ['odd-api-version', head('3.1.0'), ': 3.1.0', ': v3.1.0'],
  [
    'unlisted-value',
    column('').replace(': string', ': String'),
    ': String',
    ': string',
  ],
  ['number-kept-as-text', column('examples: [0123]'), '0123', "'0123'"],
  [
    'description-as-text',
    `${head('v3.1.0')}description: For all. # what for\n`,
    'description: For all. # what for\n',
    'description: # what for\n  purpose: For all.\n',
  ],
  [
    'duplicate-entry',
    `${head(
      'v3.1.0',
    )}customProperties:\n  - {property: a, value: 1}\n  - {property: a, value: 1}\n`,
    '  - {property: a, value: 1}\n  -',
    '  -',
  ],
];

/** Problems that somebody has to think about. */
const LEFT: [code: string, text: string][] = [
  ['unknown-field', column('whatever: true')],
  ['unknown-field', column('descriptin: x\n        description: y')],
  ['outdated-field', column('isUnique: true\n        unique: false')],
  ['outdated-field', `${head('v3.0.0')}productDl: a@example.org\n`],
  ['unlisted-value', column('').replace(': string', ': varchar')],
  ['missing-status', head('v3.1.0').replace('status: active\n', '')],
  [
    'duplicate-entry',
    `${head(
      'v3.1.0',
    )}customProperties:\n  - {property: a, value: 1}\n  - {property: a, value: 2}\n`,
  ],
];

function fixed(text: string, code: string): string | undefined {
  const problem = readDocument(text).problems.find(it => it.code === code);
  expect(problem).toBeDefined();
  const operations = problem && fixOf(problem, text);
  return operations && patchText(text, operations).text;
}

describe('fixOf', () => {
  it.each(MENDED)('mends %s, %#', (code, before, from, to) => {
    const after = fixed(before, code);
    expect(after).toBe(before.replace(from, to));
    expect(readDocument(after ?? '').problems).toEqual([]);
  });

  it.each(LEFT)('leaves %s to people, %#', (code, text) => {
    expect(fixed(text, code)).toBeUndefined();
  });

  it('mends real documents and breaks none', () => {
    const all = ['odps', 'odcs', 'odcs-invalid'].flatMap(corpusOf);
    const fixes = all
      .map(({ path, bytes }) => expectMended(path, bytes))
      .reduce((sum, count) => sum + count, 0);
    process.stdout.write(`CORPUS fixes: ${fixes} in ${all.length} documents\n`);
    expect(fixes > 0).toBe(all.length > 0);
  });
});

/** Each fix of a document by itself; returns how many. */
function expectMended(path: string, bytes: Uint8Array): number {
  const { text = '', document, problems } = readDocument(bytes);
  const tried = document ? problems.slice(LONG ? 0 : -20) : [];
  return tried.filter(problem => {
    const operations = fixOf(problem, text);
    if (!operations) {
      return false;
    }
    const patched = patchText(text, operations);
    const left = readDocument(patched.text).problems.length;
    expect({ path, problem, refused: patched.problems, left }).toEqual({
      path,
      problem,
      refused: [],
      left: problems.length - 1,
    });
    return true;
  }).length;
}
