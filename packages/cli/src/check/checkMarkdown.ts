import {
  renderChangesMarkdown,
  renderFindingsMarkdown,
} from '@meshstage/plugin-data-mesh-common';
import { FailOn } from '../diff/failOn';
import { CheckedFile } from './CheckedFile';
import { checkReport } from './checkReport';
import { fails, heaviest } from './weigh';

/** The verdict as a comment on a pull request. */
export function checkMarkdown(
  files: readonly CheckedFile[],
  against: string | undefined,
  bound: FailOn,
): string {
  const looked = files.filter(
    file => file.status !== 'unchanged' || heaviest(file) !== 'ok',
  );
  const failing = looked.filter(file => fails(file, bound));
  const verdict =
    failing.length === 0
      ? ':white_check_mark: Nothing here keeps this from being merged.'
      : `:no_entry: ${failing.length} of ${files.length} documents fail.`;
  return [
    '## Data products and contracts',
    '',
    looked.length === 0 ? 'No document has changed.' : verdict,
    '',
    ...looked.map(fileMarkdown),
    `<sub>\`data-mesh check${
      against === undefined ? '' : ` --against ${against.replace(/[`<>]/g, '')}`
    }\`</sub>`,
    '',
  ].join('\n');
}

function fileMarkdown(file: CheckedFile): string {
  const rest = checkReport([{ ...file, compared: undefined }], 'breaking');
  return [
    ...(file.compared
      ? [renderChangesMarkdown(file.compared)]
      : [`### \`${file.file.replace(/`/g, "'")}\`: ${file.status}`, '']),
    renderFindingsMarkdown(rest),
  ].join('\n');
}
