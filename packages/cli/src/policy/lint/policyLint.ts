import { loadPolicySet } from '@meshstage/plugin-data-mesh-common';
import { CommandLine } from '../../args/CommandLine';
import { tellLinted } from '../../lint/tellLinted';
import { ExitStatus, Terminal } from '../../Terminal';
import { lintedPolicies, policiesJson } from '../lintedPolicies';
import { policySource } from '../policySource';
import { readPolicies } from '../readPolicies';

/** `data-mesh policy lint`: 1 when a problem is at least as severe as `--fail-on`. */
export async function policyLint(
  line: CommandLine,
  terminal: Terminal,
): Promise<ExitStatus> {
  const texts = await readPolicies(line.operands, terminal.stdin);
  const { problems } = loadPolicySet([policySource(texts)]);
  const files = lintedPolicies(texts, problems);
  return tellLinted(files, () => policiesJson(files), line, terminal);
}
