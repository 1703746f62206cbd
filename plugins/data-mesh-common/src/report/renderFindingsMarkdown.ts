import { markdownCode, markdownText } from './markdownText';
import { Report, ReportFinding, ReportLevel } from './Report';

const MARKS: { readonly [level in ReportLevel]: string } = {
  error: ':no_entry:',
  warning: ':warning:',
  note: ':eyes:',
  none: ':information_source:',
};

/** A comment has an end, and the whole list is one command away. */
const MOST = 50;

/**
 * Findings as a list for a comment on a pull request; empty where there are none.
 *
 * @public
 */
export function renderFindingsMarkdown({ findings }: Report): string {
  const lines = findings.slice(0, MOST).map(lineOf);
  const left = findings.length - lines.length;
  return [...lines, ...(left > 0 ? [`- … and ${left} more.`] : []), '']
    .join('\n')
    .replace(/^\n$/, '');
}

function lineOf({ level, line, message, hint, rule }: ReportFinding): string {
  const place = line === undefined ? '' : `line ${line}: `;
  const more = hint === undefined ? '' : ` ${markdownText(hint)}`;
  return `- ${MARKS[level]} ${place}${markdownText(
    message,
  )}${more} ${markdownCode(rule)}`;
}
