import { commandLine } from '../bootstrap/commandLine.cjs';
import type { Line } from '../bootstrap/commands.cjs';
import { root } from '../bootstrap/paths.cjs';
import { supervise } from '../bootstrap/supervise.cjs';

/** Runs a program of the repository with its output on the terminal. */
export async function runLine(
  line: Line,
  options: {
    extra?: string[];
    env?: NodeJS.ProcessEnv;
    cwd?: string;
    /** A Node other than the current one, as its binary. */
    node?: string;
  } = {},
): Promise<{ code: number; output: string }> {
  const {
    extra,
    env = process.env,
    cwd = root,
    node = process.execPath,
  } = options;
  return supervise(node, commandLine(line, extra), { cwd, env }).ended;
}
