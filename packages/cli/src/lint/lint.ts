import {
  renderGithub,
  renderJunit,
  renderSarif,
} from '@meshstage/plugin-data-mesh-common';
import { CommandLine } from '../args/CommandLine';
import { findSources } from '../input/findSources';
import { jsonText } from '../report/jsonText';
import { ExitStatus, Terminal } from '../Terminal';
import { coloursOf } from '../terminal/colours';
import { failsAt } from './failsAt';
import { lintBytes } from './lintBytes';
import { LintedFile } from './LintedFile';
import { lintJson } from './lintJson';
import { lintReport } from './lintReport';
import { lintText } from './lintText';

/** `data-mesh lint`: 1 when a problem is at least as severe as `--fail-on`. */
export async function lint(
  line: CommandLine,
  terminal: Terminal,
): Promise<ExitStatus> {
  const files: LintedFile[] = [];
  for (const source of await findSources(line.operands, terminal.stdin)) {
    files.push(lintBytes(source.name, await source.read(), terminal.now));
  }
  const fails = failsAt(line.value('fail-on'));
  const report = lintReport(files, fails);
  switch (line.value('format')) {
    case 'json':
      terminal.out(jsonText({ files: files.map(lintJson) }));
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
  }
  return report.findings.some(finding => finding.fails) ? 1 : 0;
}
