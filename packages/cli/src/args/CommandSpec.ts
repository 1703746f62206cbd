import { ExitStatus, Terminal } from '../Terminal';
import { CommandLine } from './CommandLine';

/** An option of a command; without `value` it is a switch. */
export interface OptionSpec {
  name: string;
  /** What stands for its value in the help. */
  value?: string;
  /** The values that there are; any text without it. */
  choices?: readonly string[];
  /** Used when the option is not given. */
  fallback?: string;
  /** Whether it may be given several times. */
  many?: boolean;
  help: string;
}

/** A command: everything that help and parsing need, without its code. */
export interface CommandSpec {
  /** One word, or two: `policy lint`. */
  name: string;
  /** A few words. */
  summary: string;
  /** How its operands are written. */
  operands: string;
  /** Fewest and most operands. */
  count: readonly [number, number];
  /** What people ask next, in lines of at most 78 characters. */
  notes: readonly string[];
  options: readonly OptionSpec[];
  examples: readonly string[];
  /** Loads the code, which help does not need. */
  load(): Promise<Command>;
}

/** Runs a command that was understood. @throws CannotRun */
export type Command = (
  line: CommandLine,
  terminal: Terminal,
) => Promise<ExitStatus>;
