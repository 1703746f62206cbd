import {
  changesJson,
  changesReport,
  ChangeReport,
  compareVersions,
  renderChangesHtml,
  renderChangesMarkdown,
  renderGithub,
  renderJunit,
  renderOmds,
  renderSarif,
} from '@meshstage/plugin-data-mesh-common';
import { CommandLine } from '../args/CommandLine';
import { CannotRun } from '../CannotRun';
import { findSources } from '../input/findSources';
import { readFacts } from '../input/readFacts';
import { readModel } from '../input/readModel';
import { jsonText } from '../report/jsonText';
import { TOOL } from '../report/tool';
import { ExitStatus, Terminal } from '../Terminal';
import { coloursOf } from '../terminal/colours';
import { diffText, Texts } from './diffText';
import { failOnOf } from './failOn';
import { modeOf } from './modeOf';

/** `data-mesh diff`: 1 when a change is at least as heavy as `--fail-on`. */
export async function diff(
  line: CommandLine,
  terminal: Terminal,
): Promise<ExitStatus> {
  const [before, after] = await readPair(line, terminal);
  const facts = line.value('measured');
  const compared = compareVersions(before, after, {
    mode: modeOf(line.value('mode')),
    now: terminal.now,
    ...(facts !== undefined && { measured: await readFacts(facts) }),
  });
  if (!compared) {
    throw new CannotRun(
      `'${before.file}' is a ${before.document.kind} and '${after.file}' a ${after.document.kind}: only two of the same kind can be compared.`,
    );
  }
  const report = changesReport(
    [compared],
    TOOL,
    failOnOf(line.value('fail-on')),
  );
  terminal.out(
    render(line.value('format'), compared, report, terminal, {
      before: before.text,
      after: after.text,
    }),
  );
  return report.findings.some(({ fails }) => fails) ? 1 : 0;
}

async function readPair(line: CommandLine, terminal: Terminal) {
  const sources = [];
  for (const operand of line.operands) {
    const found = await findSources([operand], terminal.stdin);
    if (found.length !== 1) {
      throw new CannotRun(
        `diff compares two documents, and '${operand}' stands for ${found.length}.`,
      );
    }
    sources.push(found[0]);
  }
  const [old, young] = sources;
  const pair = [await readModel(old), await readModel(young)] as const;
  for (const { remark } of pair) {
    if (remark !== undefined) {
      terminal.say(remark);
    }
  }
  return pair;
}

function render(
  format: string | undefined,
  compared: ChangeReport,
  report: ReturnType<typeof changesReport>,
  terminal: Terminal,
  texts: Texts,
): string {
  switch (format) {
    case 'json':
      return jsonText(changesJson(compared));
    case 'sarif':
      return jsonText(renderSarif(report));
    case 'junit':
      return renderJunit(report);
    case 'github':
      return renderGithub(report);
    case 'html':
      return renderChangesHtml(compared);
    case 'markdown':
      return renderChangesMarkdown(compared);
    case 'omds':
      return renderOmds(compared, `${TOOL.name}/${TOOL.version}`);
    default:
      return diffText(compared, texts, coloursOf(terminal.colours));
  }
}
