import { CommandSpec, OptionSpec } from './CommandSpec';

const HELP: OptionSpec = { name: 'help', help: 'shows this' };

/** Help for all commands. */
export function helpText(specs: readonly CommandSpec[]): string {
  const width = Math.max(...specs.map(({ name }) => name.length));
  return [
    'data-mesh checks data products (ODPS) and data contracts (ODCS).',
    '',
    'Usage: data-mesh <command> [options] ...',
    '',
    ...specs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Options:',
    '  --help     shows this; behind a command, what the command takes',
    '  --version  shows the version',
    '',
    'Exit status: 0 fine, 1 findings, 2 cannot run.',
    '',
  ].join('\n');
}

/** Help for the commands that begin with one word. */
export function groupHelp(
  group: string,
  specs: readonly CommandSpec[],
): string {
  const width = Math.max(...specs.map(({ name }) => name.length));
  return [
    `Usage: data-mesh ${group} <command> [options] ...`,
    '',
    ...specs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    `'data-mesh <command> --help' tells what a command takes.`,
    '',
  ].join('\n');
}

/** Help for one command. */
export function commandHelp(spec: CommandSpec): string {
  const options = [...spec.options, HELP].map(option => ({
    left: [`--${option.name}`, option.value].filter(Boolean).join(' '),
    right: describe(option),
  }));
  const width = Math.max(...options.map(({ left }) => left.length));
  return [
    `data-mesh ${spec.name}: ${spec.summary}.`,
    '',
    `Usage: data-mesh ${spec.name} [options] ${spec.operands}`.trimEnd(),
    '',
    ...spec.notes,
    '',
    'Options:',
    ...options.flatMap(({ left, right }) =>
      right.map(
        (line, index) =>
          `  ${(index === 0 ? left : '').padEnd(width)}  ${line}`,
      ),
    ),
    '',
    'Examples:',
    ...spec.examples.map(example => `  ${example}`),
    '',
  ].join('\n');
}

function describe({ help, choices, fallback, many }: OptionSpec): string[] {
  const values = choices ? [choices.join(', ')] : [];
  const usual = fallback === undefined ? [] : [`${fallback} unless given`];
  const times = many ? ['may be given several times'] : [];
  const more = [...values, ...usual, ...times].join('; ');
  return more === '' ? [help] : [help, more];
}
