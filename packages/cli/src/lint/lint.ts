import { CommandLine } from '../args/CommandLine';
import { findSources } from '../input/findSources';
import { ExitStatus, Terminal } from '../Terminal';
import { lintBytes } from './lintBytes';
import { LintedFile } from './LintedFile';
import { lintJson } from './lintJson';
import { tellLinted } from './tellLinted';

/** `data-mesh lint`: 1 when a problem is at least as severe as `--fail-on`. */
export async function lint(
  line: CommandLine,
  terminal: Terminal,
): Promise<ExitStatus> {
  const files: LintedFile[] = [];
  for (const source of await findSources(line.operands, terminal.stdin)) {
    files.push(lintBytes(source.name, await source.read(), terminal.now));
  }
  const json = () => ({ files: files.map(lintJson) });
  return tellLinted(files, json, line, terminal);
}
