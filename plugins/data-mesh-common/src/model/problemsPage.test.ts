import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PROBLEM_CODES, problemsPage } from './__testUtils__/problemsPage';
import { problemExamples } from './__testUtils__/problemExamples';

const PAGE = resolve(__dirname, '../../../../docs/problems.md');

describe('the page of problems', () => {
  const examples = problemExamples();

  it('has an example of every code', () => {
    expect(PROBLEM_CODES.filter(code => !examples.has(code))).toEqual([]);
  });

  it('is what the tables say', () => {
    const page = problemsPage(examples);
    if (process.env.MESHSTAGE_WRITE_PAGES) {
      writeFileSync(PAGE, page);
    }
    expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(page);
  });
});
