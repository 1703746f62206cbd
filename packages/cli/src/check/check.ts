import {
  renderGithub,
  renderJunit,
  renderSarif,
} from '@meshstage/plugin-data-mesh-common';
import { CommandLine } from '../args/CommandLine';
import { CannotRun } from '../CannotRun';
import { FailOn, failOnOf } from '../diff/failOn';
import { modeOf } from '../diff/modeOf';
import { findSources } from '../input/findSources';
import { readFacts } from '../input/readFacts';
import { isUrl, shownUrl } from '../input/urlSource';
import { jsonText } from '../report/jsonText';
import { ExitStatus, Terminal } from '../Terminal';
import { coloursOf } from '../terminal/colours';
import { loadPolicies } from '../policy/loadPolicies';
import { checkAgainstGit } from './checkAgainstGit';
import { checkAlone } from './checkAlone';
import { Checked } from './Checked';
import { CheckedDocument } from './CheckedDocument';
import { checkAgainstContext } from './context/checkAgainstContext';
import { CheckedFile } from './CheckedFile';
import { checkAgainstRegistry } from './registry/checkAgainstRegistry';
import { checkedDocument } from './readChecked';
import { postComment } from './comment/postComment';
import { checkJson } from './checkJson';
import { checkMarkdown } from './checkMarkdown';
import { CheckOptions } from './CheckOptions';
import { GivenWaivers } from './policies/GivenWaivers';
import { judgePolicies } from './policies/judgePolicies';
import { checkReport } from './checkReport';
import { checkText } from './checkText';
import { fails } from './weigh';

const BASELINES = ['against', 'registry', 'context'] as const;
type Baseline = (typeof BASELINES)[number];

/** `data-mesh check`: 1 when something is at least as heavy as `--fail-on`. */
export async function check(
  line: CommandLine,
  terminal: Terminal,
): Promise<ExitStatus> {
  const baseline = baselineOf(line);
  const facts = line.value('measured');
  const options: CheckOptions = {
    mode: modeOf(line.value('mode')),
    now: terminal.now,
    ...(facts !== undefined && { measured: await readFacts(facts) }),
  };
  const policies = line.values('policies');
  const loaded =
    policies.length > 0 ? await loadPolicies(policies, terminal) : undefined;
  const checked = await checkDocuments(baseline, line, terminal, options);
  const { files, waivers } = loaded
    ? judgePolicies(checked, loaded)
    : { files: checked.files, waivers: undefined };
  const against = baseline && line.value(baseline);
  const shown =
    against && isUrl(against) ? shownUrl(new URL(against)) : against;
  const bound = failOnOf(line.value('fail-on'));
  const format = line.value('format');
  terminal.out(
    format === 'json'
      ? jsonText(checkJson(files, shown, bound, checked.gate, waivers))
      : render(format, { files, against: shown, bound, waivers }, terminal),
  );
  if (line.has('comment')) {
    const markdown = checkMarkdown(files, shown, bound, waivers);
    const trouble = await postComment(markdown, terminal.env);
    if (trouble !== undefined) {
      terminal.say(trouble);
    }
  }
  return files.some(file => fails(file, bound)) ? 1 : 0;
}

/** What is compared with; policies need nothing. @throws CannotRun */
function baselineOf(line: CommandLine): Baseline | undefined {
  const given = BASELINES.filter(name => line.has(name));
  const names = BASELINES.map(name => `--${name}`).join(' or ');
  if (given.length > 1) {
    throw new CannotRun(`check needs one thing to compare with: ${names}.`);
  }
  if (given.length === 0 && !line.has('policies')) {
    throw new CannotRun(
      `check needs something to compare with: ${names}, or --policies to judge by.`,
    );
  }
  return given[0];
}

async function checkDocuments(
  baseline: Baseline | undefined,
  line: CommandLine,
  terminal: Terminal,
  options: CheckOptions,
): Promise<Checked> {
  const against = (baseline && line.value(baseline)) ?? '';
  if (baseline === 'against') {
    return checkAgainstGit(against, line.operands, options);
  }
  const documents: CheckedDocument[] = [];
  for (const source of await findSources(line.operands, terminal.stdin)) {
    documents.push(checkedDocument(source.name, await source.read()));
  }
  switch (baseline) {
    case 'context':
      return checkAgainstContext(against, documents, options, terminal);
    case 'registry':
      return checkAgainstRegistry(
        against,
        documents,
        line.value('source'),
        options,
        terminal,
      );
    default:
      return checkAlone(documents, options);
  }
}

function render(
  format: string | undefined,
  {
    files,
    against,
    bound,
    waivers,
  }: {
    files: readonly CheckedFile[];
    against: string | undefined;
    bound: FailOn;
    waivers: GivenWaivers | undefined;
  },
  terminal: Terminal,
): string {
  switch (format) {
    case 'sarif':
      return jsonText(renderSarif(checkReport(files, bound, waivers)));
    case 'junit':
      return renderJunit(checkReport(files, bound, waivers));
    case 'github':
      return renderGithub(checkReport(files, bound, waivers));
    case 'markdown':
      return checkMarkdown(files, against, bound, waivers);
    default:
      return checkText(
        files,
        against,
        bound,
        coloursOf(terminal.colours),
        waivers,
      );
  }
}
