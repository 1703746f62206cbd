import {
  JsonObject,
  renderGithub,
  renderJunit,
  renderSarif,
} from '@meshstage/plugin-data-mesh-common';
import { CommandLine } from '../args/CommandLine';
import { jsonText } from '../report/jsonText';
import { ExitStatus, Terminal } from '../Terminal';
import { coloursOf } from '../terminal/colours';
import { failsAt } from './failsAt';
import { LintedFile } from './LintedFile';
import { lintReport } from './lintReport';
import { lintText } from './lintText';

/**
 * Tells what was found in the format that was asked for: 1 when a problem is at
 * least as severe as `--fail-on`.
 *
 * @param json - the whole of `--format json`
 * @param summary - told to people behind the findings
 */
export function tellLinted(
  files: readonly LintedFile[],
  json: () => JsonObject,
  line: CommandLine,
  terminal: Terminal,
  summary?: string,
): ExitStatus {
  const report = lintReport(files, failsAt(line.value('fail-on')));
  switch (line.value('format')) {
    case 'json':
      terminal.out(jsonText(json()));
      break;
    case 'sarif':
      terminal.out(jsonText(renderSarif(report)));
      break;
    case 'junit':
      terminal.out(renderJunit(report));
      break;
    case 'github':
      terminal.out(renderGithub(report));
      break;
    default:
      terminal.out(lintText(files, coloursOf(terminal.colours)));
      if (summary !== undefined) {
        terminal.out(`${summary}\n`);
      }
  }
  return report.findings.some(finding => finding.fails) ? 1 : 0;
}
