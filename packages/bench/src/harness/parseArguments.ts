import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface BenchArguments {
  /** Ids of the figures to run; all when empty. */
  only: string[];
  /** File to write the results to. */
  json?: string;
  rounds: number;
}

/** Rounds of a full run; `--quick` takes one and judges by the fail bounds only. */
const ROUNDS = 5;

/**
 * Reads `--only B1,B2 --json FILE --quick`.
 *
 * @throws when an option is unknown or names no figure.
 */
export function parseArguments(
  argv: string[],
  known: string[],
): BenchArguments {
  const { values } = parseArgs({
    args: argv,
    options: {
      only: { type: 'string' },
      json: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const only = (values.only ?? '')
    .split(',')
    .map(id => id.trim())
    .filter(Boolean);
  const unknown = only.filter(id => !known.includes(id));
  if (unknown.length > 0) {
    throw new Error(
      `--only names no figure: ${unknown.join(', ')}. There are ${known.join(
        ', ',
      )}.`,
    );
  }
  return { only, json: values.json, rounds: values.quick ? 1 : ROUNDS };
}
