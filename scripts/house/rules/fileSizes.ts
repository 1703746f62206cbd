import { isCode, isData, isTest } from '../kinds.ts';
import type { RepoFile, Rule } from '../Rule.ts';

const MEDIAN = 80;
const P90 = 200;
const HARD_STOP = 300;
// A test is read as a table; it may be longer, not endless.
const TEST_HARD_STOP = 400;

/** Lines of code files in which a person looks for a thought. */
export interface Sizes {
  files: number;
  median: number;
  p90: number;
  largest: number;
}

function linesOf({ text }: RepoFile): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function isMeasured({ path }: RepoFile): boolean {
  return (
    /^(plugins|packages|scripts)\//.test(path) && isCode(path) && !isData(path)
  );
}

function isOrdinary(file: RepoFile): boolean {
  return !isTest(file.path) && !/\/migrations\//.test(file.path);
}

export function sizesOf(files: RepoFile[]): Sizes {
  const lines = files
    .filter(file => isMeasured(file) && isOrdinary(file))
    .map(linesOf)
    .sort((x, y) => x - y);
  const at = (share: number) =>
    lines[Math.floor(share * (lines.length - 1))] ?? 0;
  return { files: lines.length, median: at(0.5), p90: at(0.9), largest: at(1) };
}

const ofLines = (lines: number, path = 'plugins/p/src/a.ts'): RepoFile => ({
  path,
  text: 'x();\n'.repeat(lines),
});

export const fileSizes: Rule = {
  id: 'file-sizes',
  title: `files are small: median ${MEDIAN}, nine of ten up to ${P90}, none above ${HARD_STOP} lines`,
  check(files) {
    const { median, p90 } = sizesOf(files);
    const problems = files.filter(isMeasured).flatMap(file => {
      const limit = isTest(file.path) ? TEST_HARD_STOP : HARD_STOP;
      const lines = linesOf(file);
      return lines > limit
        ? [
            `${file.path} has ${lines} lines, more than ${limit}: divide it by what it does`,
          ]
        : [];
    });
    if (median > MEDIAN) {
      problems.push(`the median file has ${median} lines, more than ${MEDIAN}`);
    }
    if (p90 > P90) {
      problems.push(`one file in ten has more than ${p90} lines, above ${P90}`);
    }
    return problems;
  },
  refuses: {
    'a long file among short ones': [
      ofLines(301),
      ...Array(20).fill(ofLines(1)),
    ],
    'an endless test': [ofLines(401, 'plugins/p/src/a.test.ts')],
    'a high median': [ofLines(81)],
    'many large files': [
      ...Array(8).fill(ofLines(10)),
      ofLines(201),
      ofLines(201),
    ],
  },
  accepts: {
    'a file at the limit': [ofLines(300), ...Array(20).fill(ofLines(80))],
    'a table of data': [ofLines(5000, 'plugins/p/src/a.table.ts')],
  },
};
