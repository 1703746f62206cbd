import { Report, ReportFinding, ReportGap } from './Report';
import { xmlText } from './xmlText';

/**
 * A report as JUnit XML: a suite for each file, a case for each finding. A
 * finding that does not make the run fail is a case that passed and has
 * something to say, and one that says that nobody could tell is skipped; a file
 * without findings is one case that passed. What could not be looked at is an
 * error, in a suite of its own.
 *
 * @public
 */
export function renderJunit({
  tool,
  files,
  findings,
  gaps = [],
}: Report): string {
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
  const suites = [
    ...[...byFile].map(([file, own]) => suiteOf(file, own)),
    ...(gaps.length > 0 ? [gapSuite(tool.name, gaps)] : []),
  ];
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
  const failures = findings.filter(({ fails }) => fails).length;
  const errors = gaps.filter(({ fails }) => fails).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(
      tool.name,
    )}" tests="${tests}" failures="${failures}" errors="${errors}">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

function gapSuite(tool: string, gaps: readonly ReportGap[]) {
  const name = xmlText(tool);
  const errors = gaps.filter(({ fails }) => fails).length;
  const xml = [
    `  <testsuite name="${name}" tests="${gaps.length}" failures="0" errors="${errors}" skipped="0">`,
    ...gaps.map(({ message, fails }, index) => {
      const text = xmlText(message);
      return [
        `    <testcase classname="${name}" name="not looked at ${index + 1}">`,
        fails
          ? `      <error message="${text}">${text}</error>`
          : `      <system-out>${text}</system-out>`,
        '    </testcase>',
      ].join('\n');
    }),
    '  </testsuite>',
  ].join('\n');
  return { tests: gaps.length, xml };
}

function suiteOf(file: string, findings: ReportFinding[]) {
  const name = xmlText(file);
  const tests = Math.max(1, findings.length);
  const failures = findings.filter(({ fails }) => fails).length;
  const skipped = findings.filter(({ isOpen }) => isOpen).length;
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${name}" name="no findings"/>`]
      : findings.map(finding => caseOf(name, finding));
  const xml = [
    `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
  return { tests, xml };
}

function caseOf(classname: string, finding: ReportFinding): string {
  const { rule, level, line, column, message, hint, fails, isOpen } = finding;
  const place = [line, column].filter(each => each !== undefined).join(':');
  const name = xmlText(place === '' ? rule : `${rule} at ${place}`);
  const text = xmlText(hint === undefined ? message : `${message}\n${hint}`);
  return [
    `    <testcase classname="${classname}" name="${name}">`,
    `      ${body()}`,
    '    </testcase>',
  ].join('\n');

  function body(): string {
    if (isOpen) {
      return `<skipped message="${text}"/>`;
    }
    return fails
      ? `<failure type="${level}" message="${xmlText(
          message,
        )}">${text}</failure>`
      : `<system-out>${level}: ${text}</system-out>`;
  }
}
