import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { median } from '../harness/median';
import { ColumnRule } from './columnRules.table';

const run = promisify(execFile);

const QUERY = 'data.bench.broken';
/** Measurements of one round; each runs for about a second. */
const COUNT = '3';

/** Rules as one module of Rego, whose `broken` has each column that breaks one. */
function regoModule(rules: readonly ColumnRule[]): string {
  const bodies = rules.map(({ rego }, rule) =>
    [
      `broken contains {"rule": ${rule}, "column": column.name} if {`,
      'some column in input.schema[_].properties',
      ...rego,
      '}',
    ].join('\n'),
  );
  return ['package bench', ...bodies].join('\n\n');
}

/** Has OPA judge a contract by the rules. */
export async function opaSide(
  program: string,
  rules: readonly ColumnRule[],
  contract: JsonObject,
) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-opa-'));
  const files = {
    data: join(folder, 'rules.rego'),
    input: join(folder, 'input.json'),
  };
  await writeFile(files.data, regoModule(rules));
  await writeFile(files.input, JSON.stringify(contract));
  const ask = async (command: string, ...options: string[]) => {
    const { stdout } = await run(program, [
      command,
      '--format=json',
      `--data=${files.data}`,
      `--input=${files.input}`,
      ...options,
      QUERY,
    ]);
    // One answer after the other, each from the start of a line.
    return stdout.split(/\n(?=\{)/).map(answer => JSON.parse(answer));
  };
  return {
    /** The columns that break a rule, as `<rule> <column>`. */
    async broken(): Promise<string[]> {
      const [answer]: {
        result: {
          expressions: { value: { rule: number; column: string }[] }[];
        }[];
      }[] = await ask('eval');
      return answer.result[0].expressions[0].value.map(
        ({ rule, column }) => `${rule} ${column}`,
      );
    },
    /** Milliseconds of one evaluation of a query that is prepared, of input that is parsed. */
    async time(): Promise<number> {
      const answers: { N: number; T: number }[] = await ask(
        'bench',
        '--metrics=false',
        `--count=${COUNT}`,
      );
      return median(answers.map(({ N, T }) => T / N / 1e6));
    },
    stop: () => rm(folder, { recursive: true }),
  };
}
