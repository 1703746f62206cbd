import { CommandLine } from '../../args/CommandLine';
import { DEFINITIONS } from '../../input/documents';
import { tellLinted } from '../../lint/tellLinted';
import { ExitStatus, Terminal } from '../../Terminal';
import { lintedPolicies, policiesJson } from '../lintedPolicies';
import { loadTexts } from '../loadTexts';
import { readPolicies } from '../readPolicies';

/** `data-mesh policy lint`: 1 when a problem is at least as severe as `--fail-on`. */
export async function policyLint(
  line: CommandLine,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { operands } = line;
  const texts = await readPolicies(operands, terminal.stdin, DEFINITIONS);
  const { problems } = loadTexts(texts);
  const files = lintedPolicies(texts, problems);
  return tellLinted(files, () => policiesJson(files), line, terminal);
}
