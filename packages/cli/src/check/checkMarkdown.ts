import {
  renderChangesMarkdown,
  renderFindingsMarkdown,
} from '@meshstage/plugin-data-mesh-common';
import { FailOn } from '../diff/failOn';
import { printable } from '../terminal/printable';
import { CheckedFile } from './CheckedFile';
import { checkReport } from './checkReport';
import { GivenWaivers } from './policies/GivenWaivers';
import { waiverReport } from './policies/waiverReport';
import { unansweredCounts } from './policies/unansweredCounts';
import { saysSomething } from './saysSomething';
import { fails } from './weigh';

/** The verdict as a comment on a pull request. */
export function checkMarkdown(
  files: readonly CheckedFile[],
  against: string | undefined,
  bound: FailOn,
  waivers?: GivenWaivers,
): string {
  const looked = files.filter(file => saysSomething(file, against));
  const failing = looked.filter(file => fails(file, bound));
  const verdict =
    failing.length === 0
      ? ':white_check_mark: Nothing here keeps this from being merged.'
      : `:no_entry: ${failing.length} of ${files.length} documents fail.`;
  const isUnchanged = against !== undefined && looked.length === 0;
  return [
    '## Data products and contracts',
    '',
    isUnchanged ? 'No document has changed.' : verdict,
    '',
    ...looked.map(file => fileMarkdown(file, against)),
    ...unansweredMarkdown(files),
    ...waiversMarkdown(waivers),
    `<sub>\`data-mesh check${
      against === undefined ? '' : ` --against ${against.replace(/[`<>]/g, '')}`
    }\`</sub>`,
    '',
  ].join('\n');
}

function fileMarkdown(file: CheckedFile, against: string | undefined): string {
  const rest = checkReport(
    [{ ...file, compared: undefined, unanswered: [] }],
    'breaking',
  );
  const status = against === undefined ? '' : `: ${file.status}`;
  return [
    ...(file.compared
      ? [renderChangesMarkdown(file.compared)]
      : [`### \`${file.file.replace(/`/g, "'")}\`${status}`, '']),
    renderFindingsMarkdown(rest),
  ].join('\n');
}

/** Told once for all, not once for each document. */
function unansweredMarkdown(files: readonly CheckedFile[]): string[] {
  const all = unansweredCounts(files);
  return all.length === 0
    ? []
    : [
        '### Not evaluated',
        '',
        ...all.map(
          ({ policy, reason, count }) =>
            `- \`${policy.replace(/`/g, "'")}\` ${reason}${
              count === 1 ? '' : ` (${count} times)`
            }`,
        ),
        '',
      ];
}

/** Where they stand, and whether they count. */
function waiversMarkdown(waivers: GivenWaivers | undefined): string[] {
  const told = waivers ? waiverReport(waivers) : [];
  return told.length === 0
    ? []
    : [
        '### Waivers',
        '',
        ...told.map(
          ({ file, line, message }) =>
            `- \`${printable(file).replace(/`/g, "'")}:${line}\` ${message}`,
        ),
        '',
      ];
}
