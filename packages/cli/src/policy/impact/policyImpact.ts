import {
  renderGithub,
  renderJunit,
  renderSarif,
} from '@meshstage/plugin-data-mesh-common';
import { CommandLine } from '../../args/CommandLine';
import { CannotRun } from '../../CannotRun';
import { jsonText } from '../../report/jsonText';
import { coloursOf } from '../../terminal/colours';
import { ExitStatus, Terminal } from '../../Terminal';
import { PolicyTexts } from '../PolicyTexts';
import { changesBetween } from './changesBetween';
import { impactJson } from './impactJson';
import { impactReport } from './impactReport';
import { impactText } from './impactText';
import { inFolder } from './inFolder';
import { KindWords } from './kinds.table';
import { linted } from './linted';
import { NOTHING } from './nothing';
import { offlineImpact } from './offlineImpact';
import { readCommit, readFolder } from './readTree';
import { readImpactContext } from './readImpactContext';
import { registryImpact } from './registryImpact';
import { ToldImpact } from './ToldImpact';

const FAILING: { readonly [bound: string]: (kind: KindWords) => boolean } = {
  worse: ({ worse }) => worse,
  flips: () => true,
  never: () => false,
};

/**
 * `data-mesh policy impact`: 1 when what flips is at least what `--fail-on` says, or
 * somebody could not be judged, who may flip as well.
 */
export async function policyImpact(
  line: CommandLine,
  terminal: Terminal,
): Promise<ExitStatus> {
  const [folder] = line.operands;
  const ref = line.value('base');
  if (ref === undefined) {
    throw new CannotRun('--base says what to compare with: a commit.');
  }
  const base = readCommit(ref, folder, '--base');
  const headRef = line.value('head');
  const head =
    headRef === undefined
      ? await readFolder(folder)
      : readCommit(headRef, folder, '--head');
  const there = headRef === undefined ? `in ${head.name}` : `at ${head.name}`;
  if (base.texts.size + head.texts.size === 0) {
    throw new CannotRun(
      `'${folder}' holds no policies, neither at ${base.name} nor ${there}.`,
    );
  }
  if (head.texts.size === 0) {
    terminal.say(
      `'${folder}' holds nothing ${there}, so all that it held at ${base.name} is looked at as removed.`,
    );
  }
  const shown = folder.split('\\').join('/');
  const asked = await askImpact(base.texts, head.texts, line, terminal);
  const told = asked.waivers
    ? { ...asked, waivers: inFolder(asked.waivers, shown) }
    : asked;
  const bound = line.value('fail-on') ?? 'worse';
  const files = linted(told, shown, head.texts);
  const report = impactReport(
    told,
    shown,
    head.texts,
    FAILING[bound],
    bound !== 'never',
  );
  switch (line.value('format')) {
    case 'json':
      terminal.out(
        jsonText(impactJson(told, files, { base: base.name, head: head.name })),
      );
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
      terminal.out(impactText(told, files, coloursOf(terminal.colours)));
  }
  const { findings, gaps = [] } = report;
  return [...findings, ...gaps].some(({ fails }) => fails) ? 1 : 0;
}

/** @throws CannotRun */
async function askImpact(
  base: PolicyTexts,
  head: PolicyTexts,
  line: CommandLine,
  terminal: Terminal,
): Promise<ToldImpact> {
  const registry = line.value('registry');
  const products = line.values('products');
  if ((registry === undefined) === (products.length === 0)) {
    throw new CannotRun(
      'impact needs products to ask: either those of a --registry, or --products of files and folders.',
    );
  }
  const context = line.value('context');
  if (registry !== undefined) {
    if (context !== undefined) {
      throw new CannotRun(
        '--context tells what is known offline; a --registry knows it by itself.',
      );
    }
    const source = line.value('source');
    return await registryImpact(registry, base, head, source, terminal);
  }
  if (changesBetween(base, head).length === 0) {
    return NOTHING;
  }
  const known =
    context === undefined
      ? undefined
      : await readImpactContext(context, terminal);
  return await offlineImpact(base, head, products, known, terminal);
}
