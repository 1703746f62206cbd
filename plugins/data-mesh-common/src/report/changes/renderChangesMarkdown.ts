import { RenderedChange } from '../../compatibility';
import { markdownCode, markdownText } from '../markdownText';
import { ChangeReport, ChangeWeight } from './ChangeReport';
import { byWeight } from './byWeight';
import { summaryText } from './summaryText';

const MARKS: { readonly [weight in ChangeWeight]: string } = {
  breaking: ':no_entry:',
  warning: ':warning:',
  review: ':eyes:',
  ok: ':white_check_mark:',
};

/** A comment has an end, and the whole list is one command away. */
const MOST = 50;

/**
 * A comparison as a section of a comment on a pull request.
 *
 * @public
 */
export function renderChangesMarkdown(report: ChangeReport): string {
  const { after, changes, mode, breaking } = report;
  const rows = byWeight(report).flatMap(group =>
    group.changes.map(change => rowOf(change, MARKS[group.weight])),
  );
  return [
    `### ${breaking ? MARKS.breaking : MARKS.ok} ${markdownCode(after.file)}`,
    '',
    `${markdownText(summaryText(report))} ${
      breaking ? `This violates ${mode}.` : `${mode} is kept.`
    }`,
    '',
    ...(changes.length === 0
      ? []
      : [
          '| | Change | Where | History | Consumers | Producer |',
          '| --- | --- | --- | --- | --- | --- |',
          ...rows.slice(0, MOST),
          '',
        ]),
    ...(rows.length > MOST ? [`… and ${rows.length - MOST} more.`, ''] : []),
  ].join('\n');
}

function rowOf(change: RenderedChange, mark: string): string {
  const { rule, title, reason, path, at, flags } = change;
  const line = at.after.line === undefined ? '' : `line ${at.after.line}, `;
  const cells = [
    mark,
    `**${markdownText(title)}** (${rule}): ${markdownText(reason)}${flags
      .map(flag => ` ${markdownCode(flag)}`)
      .join('')}`,
    `${line}${markdownCode(path)}`,
    change.history,
    change.consumers,
    change.producer,
  ];
  return `| ${cells.join(' | ')} |`;
}
