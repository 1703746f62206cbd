import { version } from '../package.json';
import { findCommand, listed } from './args/findCommand';
import { commandHelp, groupHelp, helpText } from './args/helpText';
import { parseArguments } from './args/parseArguments';
import { CannotRun } from './CannotRun';
import { COMMANDS } from './commands.table';
import { ExitStatus, Terminal } from './Terminal';

/** Runs what was typed behind `data-mesh`. */
export async function main(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (error instanceof CannotRun) {
      for (const sentence of error.message.split('\n')) {
        terminal.say(sentence);
      }
    } else {
      terminal.say(
        `This is a mistake of data-mesh itself, please report it.\n${
          error instanceof Error ? error.stack : error
        }`,
      );
    }
    return 2;
  }
}

async function run(
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const [name] = words;
  if (name === undefined) {
    throw new CannotRun(`No command was given. ${listed(COMMANDS)}`);
  }
  if (['--help', '-h', 'help'].includes(name)) {
    terminal.out(helpText(COMMANDS));
    return 0;
  }
  if (['--version', '-v', '-V'].includes(name)) {
    terminal.out(`${version}\n`);
    return 0;
  }
  const found = findCommand(words, COMMANDS);
  if ('group' in found) {
    terminal.out(groupHelp(found.group, found.specs));
    return 0;
  }
  const { spec, args } = found;
  const before = args.slice(0, args.includes('--') ? args.indexOf('--') : 1e9);
  if (before.includes('--help') || before.includes('-h')) {
    terminal.out(commandHelp(spec));
    return 0;
  }
  if (before.includes('--version')) {
    terminal.out(`${version}\n`);
    return 0;
  }
  const command = await spec.load();
  return command(parseArguments(spec, args), terminal);
}
