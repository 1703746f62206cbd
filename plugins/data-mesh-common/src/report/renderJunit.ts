import { Report, ReportFinding } from './Report';
import { xmlText } from './xmlText';

/**
 * A report as JUnit XML: a suite for each file, a case for each finding. A
 * finding that does not make the run fail is a case that passed and has
 * something to say; a file without findings is one case that passed.
 *
 * @public
 */
export function renderJunit({ tool, files, findings }: Report): string {
  const byFile = new Map<string, ReportFinding[]>(
    files.map(file => [file, []]),
  );
  for (const finding of findings) {
    const known = byFile.get(finding.file);
    if (known) {
      known.push(finding);
    } else {
      byFile.set(finding.file, [finding]);
    }
  }
  const suites = [...byFile].map(([file, own]) => suiteOf(file, own));
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
  const failures = findings.filter(({ fails }) => fails).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(
      tool.name,
    )}" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf(file: string, findings: ReportFinding[]) {
  const name = xmlText(file);
  const tests = Math.max(1, findings.length);
  const failures = findings.filter(({ fails }) => fails).length;
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${name}" name="no findings"/>`]
      : findings.map(finding => caseOf(name, finding));
  const xml = [
    `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
  return { tests, xml };
}

function caseOf(classname: string, finding: ReportFinding): string {
  const { rule, level, line, column, message, hint, fails } = finding;
  const place = [line, column].filter(each => each !== undefined).join(':');
  const name = xmlText(place === '' ? rule : `${rule} at ${place}`);
  const text = xmlText(hint === undefined ? message : `${message}\n${hint}`);
  const body = fails
    ? `<failure type="${level}" message="${xmlText(message)}">${text}</failure>`
    : `<system-out>${level}: ${text}</system-out>`;
  return [
    `    <testcase classname="${classname}" name="${name}">`,
    `      ${body}`,
    '    </testcase>',
  ].join('\n');
}
