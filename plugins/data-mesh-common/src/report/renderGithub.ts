import { visibleText } from '../model/plainText';
import { Report, ReportFinding, ReportGap, ReportLevel } from './Report';

/** GitHub's words; what has no level is not worth an annotation. */
const COMMANDS: { readonly [level in ReportLevel]?: string } = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * A report as workflow commands of GitHub Actions, one line each, which become
 * annotations at the lines of a pull request.
 *
 * @public
 */
export function renderGithub({ findings, gaps = [], ruleOf }: Report): string {
  const lines = findings.flatMap(finding => {
    const command = COMMANDS[finding.isOpen ? 'note' : finding.level];
    return command === undefined
      ? []
      : [lineOf(command, finding, ruleOf(finding.rule)?.title)];
  });
  return [...lines, ...gaps.map(gapLine)].join('');
}

/** It is about no file. */
function gapLine({ message, fails }: ReportGap): string {
  const command = fails ? 'error' : 'warning';
  return `::${command} title=Not all was looked at::${data(message)}\n`;
}

function lineOf(
  command: string,
  { rule, file, line, column, message, hint }: ReportFinding,
  title: string | undefined,
): string {
  const properties = [
    ['file', file],
    ['line', line],
    ['col', column],
    ['title', title === undefined ? rule : `${title} (${rule})`],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',');
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${command} ${properties}::${data(text)}\n`;
}

/**
 * A line break would end the command and begin another one; other characters that
 * nobody sees would steer the log or turn around what it says.
 */
function data(text: string): string {
  return visibleText(text)
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
