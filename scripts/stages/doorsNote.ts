import type { JestReport } from './jestReport.ts';

const FOLDER = '/packages/conformance/';

/** How many answers of doors were the expected ones: each case is asked at several. */
export function doorsNote({ testResults }: JestReport): string {
  const answers = testResults
    .filter(({ name }) => name.replaceAll('\\', '/').includes(FOLDER))
    .flatMap(({ assertionResults }) => assertionResults);
  const passed = answers.filter(({ status }) => status === 'passed');
  return `doors: ${passed.length} of ${answers.length} tests of packages/conformance passed`;
}
