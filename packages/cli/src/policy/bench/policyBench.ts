import {
  CompiledPolicy,
  CompiledPolicySet,
  evaluate,
} from '@meshstage/plugin-data-mesh-common';
import { CommandLine } from '../../args/CommandLine';
import { CannotRun } from '../../CannotRun';
import { jsonText } from '../../report/jsonText';
import { ExitStatus, Terminal } from '../../Terminal';
import { loadPolicies } from '../loadPolicies';
import { benchSubject } from './benchSubject';
import { BenchFigure, benchTable } from './benchTable';
import { medianTime } from './medianTime';

/** More do not fit into a document. */
const MOST_COLUMNS = 10_000;

/** `data-mesh policy bench`: figures, never a verdict. */
export async function policyBench(
  line: CommandLine,
  terminal: Terminal,
): Promise<ExitStatus> {
  const columns = Number(line.value('columns'));
  if (!Number.isInteger(columns) || columns < 1 || columns > MOST_COLUMNS) {
    throw new CannotRun(
      `--columns takes a whole number from 1 to ${MOST_COLUMNS}.`,
    );
  }
  const { set } = await loadPolicies(line.operands, terminal);
  const subject = benchSubject(columns, terminal.now);
  const policies = allOf(set);
  const time = (measured: readonly CompiledPolicy[]): number => {
    const alone = {
      hash: '',
      everywhere: measured,
      byDomain: new Map(),
      unloaded: [],
    };
    return medianTime(() => evaluate(alone, subject, { point: 'check' }));
  };
  const figures = policies.map((policy): BenchFigure => {
    const { domain, policy: written } = policy.effective;
    const { id, forEach } = written;
    const [verdict] = evaluate(
      { hash: '', everywhere: [policy], byDomain: new Map(), unloaded: [] },
      subject,
      { point: 'check' },
    );
    const items = Object.values(verdict.counts).reduce((sum, n) => sum + n, 0);
    const name = domain === undefined ? id : `${id} in ${domain}`;
    return { policy: name, forEach, concerned: items, seconds: time([policy]) };
  });
  const whole = { policies: policies.length, columns, seconds: time(policies) };
  terminal.out(
    line.value('format') === 'json'
      ? jsonText({ figures: figures.map(each => ({ ...each })), whole })
      : benchTable(figures, whole),
  );
  return 0;
}

/** Each policy once, with the overlays of a domain where it has some. */
function allOf({ everywhere, byDomain }: CompiledPolicySet): CompiledPolicy[] {
  return [...new Set([...everywhere, ...[...byDomain.values()].flat()])];
}
