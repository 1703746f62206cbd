import { renderProblem } from '../model';
import { LINT_PROBLEMS } from '../model/lintProblems.table';
import { readDocument } from '../read';
import { corpusOf } from '../read/__fixtures__/corpus';
import { LINT_CASES, SOUND } from './__fixtures__/lintCases.table';
import { lintDocument } from './lintDocument';

const now = '2026-01-31T12:00:00Z';

/** The marked place, counted independently of the reader. */
function placeOf(marked: string): { line: number; column: number } {
  const before = marked.slice(0, marked.indexOf('»')).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

describe('lintDocument', () => {
  it.each(LINT_CASES.map(row => [row.code, row.path, row.text] as const))(
    'finds %s at %s',
    (code, path, text) => {
      const reading = readDocument(text.replace('»', ''));
      expect(reading.problems).toEqual([]);
      const problems = lintDocument(reading, { now });
      expect(problems).toEqual([
        expect.objectContaining({ code, path, ...placeOf(text) }),
      ]);
      const { message, fix } = renderProblem(problems[0]);
      expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  it('has a case for every code', () => {
    const covered = new Set(LINT_CASES.map(({ code }) => code));
    expect(
      Object.keys(LINT_PROBLEMS).filter(code => !covered.has(code)),
    ).toEqual([]);
  });

  it.each(SOUND.map((text, i) => [i, text] as const))(
    'finds nothing in sound document %i',
    (_, text) => {
      const reading = readDocument(text);
      expect(reading.problems).toEqual([]);
      expect(lintDocument(reading, { now })).toEqual([]);
    },
  );

  it('takes nothing for past without a time', () => {
    const text = LINT_CASES.find(
      ({ code }) => code === 'end-in-the-past',
    )?.text;
    const reading = readDocument((text ?? '').replace('»', ''));
    expect(lintDocument(reading)).toEqual([]);
  });

  it('says nothing about a document with errors', () => {
    const [{ text }] = LINT_CASES;
    const reading = readDocument(`${text.replace('»', '')}tags: 7\n`);
    expect(reading.problems).toHaveLength(1);
    expect(lintDocument(reading, { now })).toEqual([]);
  });

  it('has something to say about few real documents', () => {
    const documents = ['odps', 'odcs'].flatMap(corpusOf);
    const found = new Map<string, number>();
    let linted = 0;
    for (const { bytes } of documents) {
      const problems = lintDocument(readDocument(bytes), { now });
      linted += problems.length > 0 ? 1 : 0;
      for (const { code } of problems) {
        found.set(code, (found.get(code) ?? 0) + 1);
      }
    }
    const counts = [...found].map(([code, count]) => `${count} ${code}`);
    process.stdout.write(
      `CORPUS lint: ${linted} of ${documents.length} documents, ${counts.join(
        ', ',
      )}\n`,
    );
    expect(linted).toBeLessThanOrEqual(documents.length / 4);
  });
});
