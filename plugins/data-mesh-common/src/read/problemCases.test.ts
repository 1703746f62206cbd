import { renderProblem } from '../model';
import { READ_PROBLEMS } from '../model/problems.table';
import { PROBLEM_CASES } from './__fixtures__/problemCases.table';
import { readDocument } from './readDocument';

/** Codes that need bytes, bulk or limits; their tests are elsewhere. */
const ELSEWHERE = [
  'too-large',
  'invalid-encoding',
  'too-deep',
  'too-many-aliases',
  'too-many-nodes',
  'too-many-keys',
  'too-fragmented',
  'more-problems',
];

/** The marked place, counted independently of the reader. */
function placeOf(marked: string): { line: number; column: number } {
  const before = marked.slice(0, marked.indexOf('»')).split('\n');
  return {
    line: before.length,
    column: before[before.length - 1].length + 1,
  };
}

describe('problems of a document', () => {
  it.each(PROBLEM_CASES.map(row => [row.code, row.path, row] as const))(
    '%s at "%s"',
    (code, path, row) => {
      const { problems } = readDocument(row.text.replace('»', ''));
      expect(problems).toEqual([
        {
          code,
          severity: READ_PROBLEMS[code as keyof typeof READ_PROBLEMS].severity,
          path,
          ...placeOf(row.text),
          data: expect.objectContaining(row.data ?? {}),
        },
      ]);
      const { message, fix } = renderProblem(problems[0]);
      expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  it('has a case for every code', () => {
    const covered = new Set([
      ...PROBLEM_CASES.map(row => row.code),
      ...ELSEWHERE,
    ]);
    expect(
      Object.keys(READ_PROBLEMS).filter(code => !covered.has(code)),
    ).toEqual([]);
  });

  it.each(['v3.0.0', 'v3.0.1', 'v3.0.2', 'v3.1.0', 'v3.2.0'])(
    'finds nothing in a sound contract of %s',
    release => {
      const text = `apiVersion: ${release}\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nschema:\n  - name: a\n    properties:\n      - name: b\n        logicalType: string\n        required: true\n`;
      expect(readDocument(text).problems).toEqual([]);
    },
  );
});
