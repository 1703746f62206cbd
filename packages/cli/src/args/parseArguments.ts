import { parseArgs } from 'node:util';
import { CannotRun } from '../CannotRun';
import { nearest } from './nearest';
import { CommandLine } from './CommandLine';
import { CommandSpec, OptionSpec } from './CommandSpec';

/** Reads what was typed behind a command. @throws CannotRun */
export function parseArguments(
  spec: CommandSpec,
  args: readonly string[],
): CommandLine {
  const known = new Map(spec.options.map(option => [option.name, option]));
  const options = new Map<string, string[]>();
  const operands: string[] = [];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      spec.options.map(({ name, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
      ]),
    ),
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      operands.push(token.value);
    } else if (token.kind === 'option') {
      const option = known.get(token.name);
      if (!option) {
        throw unknownOption(spec, token.rawName);
      }
      const value = valueOf(option, token.value);
      const before = option.many ? options.get(token.name) ?? [] : [];
      options.set(token.name, [...before, value]);
    }
  }
  for (const { name, fallback } of spec.options) {
    if (fallback !== undefined && !options.has(name)) {
      options.set(name, [fallback]);
    }
  }
  checkCount(spec, operands);
  return new CommandLine(operands, options);
}

function unknownOption(spec: CommandSpec, typed: string): CannotRun {
  const names = spec.options.map(({ name }) => `--${name}`);
  const meant = nearest(typed, names);
  return new CannotRun(
    `${spec.name} has no option '${typed}'.${
      meant === undefined ? '' : ` Did you mean '${meant}'?`
    } 'data-mesh ${spec.name} --help' lists them.`,
  );
}

function valueOf(
  { name, value, choices }: OptionSpec,
  typed: string | undefined,
): string {
  if (value === undefined) {
    if (typed !== undefined) {
      throw new CannotRun(`--${name} takes no value.`);
    }
    return '';
  }
  if (typed === undefined || typed === '') {
    throw new CannotRun(`--${name} needs a value: --${name} ${value}.`);
  }
  if (choices && !choices.includes(typed)) {
    const meant = nearest(typed, choices);
    throw new CannotRun(
      `--${name} cannot be '${typed}'; it is one of ${choices.join(', ')}.${
        meant === undefined ? '' : ` Did you mean '${meant}'?`
      }`,
    );
  }
  return typed;
}

function checkCount(
  { name, operands: usage, count: [fewest, most] }: CommandSpec,
  { length }: readonly string[],
): void {
  if (length < fewest || length > most) {
    throw new CannotRun(
      `${name} takes ${usage || 'no operands'}, and ${
        length === 0 ? 'nothing' : length
      } was given. 'data-mesh ${name} --help' tells more.`,
    );
  }
}
