import { CannotRun } from '../CannotRun';
import { CommandSpec } from './CommandSpec';
import { nearest } from './nearest';

/** What was typed: a command with what stands behind it, or the first word of some. */
export type Found =
  | { spec: CommandSpec; args: readonly string[] }
  | { group: string; specs: readonly CommandSpec[] };

const HELP = ['--help', '-h', 'help'];

/** Finds the command that words begin with. @throws CannotRun */
export function findCommand(
  words: readonly string[],
  commands: readonly CommandSpec[],
): Found {
  const [first = '', second] = words;
  const one = commands.find(({ name }) => name === first);
  if (one) {
    return { spec: one, args: words.slice(1) };
  }
  const specs = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (first === '' || specs.length === 0) {
    const firsts = commands.map(({ name }) => name.split(' ')[0]);
    throw unknown(first, nearest(first, firsts), commands);
  }
  if (second !== undefined && HELP.includes(second)) {
    return { group: first, specs };
  }
  const typed = second === undefined ? first : `${first} ${second}`;
  const two = specs.find(({ name }) => name === typed);
  if (two) {
    return { spec: two, args: words.slice(2) };
  }
  if (second === undefined) {
    throw new CannotRun(`'${first}' is no command alone. ${listed(specs)}`);
  }
  const seconds = specs.map(({ name }) => name.slice(first.length + 1));
  const meant = nearest(second, seconds);
  throw unknown(typed, meant && `${first} ${meant}`, specs);
}

/** A sentence that names commands. */
export function listed(commands: readonly CommandSpec[]): string {
  const names = commands.map(({ name }) => name).join(', ');
  return `The commands are ${names}; 'data-mesh --help' tells more.`;
}

function unknown(
  typed: string,
  meant: string | undefined,
  commands: readonly CommandSpec[],
): CannotRun {
  return new CannotRun(
    `There is no ${typed.startsWith('-') ? 'option' : 'command'} '${typed}'. ${
      meant === undefined ? listed(commands) : `Did you mean '${meant}'?`
    }`,
  );
}
