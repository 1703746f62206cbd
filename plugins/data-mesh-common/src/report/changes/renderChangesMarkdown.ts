import { RenderedChange } from '../../compatibility';
import { plainText } from '../../model/plainText';
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
    `### ${breaking ? MARKS.breaking : MARKS.ok} ${code(after.file)}`,
    '',
    `${escape(summaryText(report))} ${
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
    `**${escape(title)}** (${rule}): ${escape(reason)}${flags
      .map(flag => ` ${code(flag)}`)
      .join('')}`,
    `${line}${code(path)}`,
    change.history,
    change.consumers,
    change.producer,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Text of a stranger makes no link, no mention, no table and no HTML. */
function escape(text: string): string {
  return plainText(text, 500)
    .replace(
      /[\\`*_{}[\]<>#|~!&]/g,
      character => `&#${character.charCodeAt(0)};`,
    )
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':&#47;/');
}

/** Inline code; the grave accent is the only character that could end it. */
function code(text: string): string {
  const plain = plainText(text, 300).replace(/`/g, "'").replace(/\|/g, '\\|');
  return `\`${plain}\``;
}
