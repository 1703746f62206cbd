import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DataContract } from '@meshstage/plugin-data-mesh-common';
import { columnsOf } from './columnsOf';
import { Database, literal } from './Database';
import { fileOf } from './openContract';
import { ROOT } from './repository';

/** Whether the SQL of a derived port reads what lineage says and makes the file that is served. */
export async function transformationLies(
  database: Database,
  contract: DataContract,
  inputs: DataContract[],
): Promise<string[]> {
  const custom = (name: string) =>
    contract.customProperties.find(({ property }) => property === name)?.value;
  const path = custom('transformation');
  if (typeof path !== 'string') {
    return inputs.length > 0 ? [`${contract.id}: has inputs, but no SQL`] : [];
  }
  const sql = readFileSync(resolve(ROOT, path), 'utf8');
  const reads = new Set(
    [...sql.matchAll(/read_\w+\('([^']+)'/g)].map(([, file]) => file),
  );
  const may = new Set([
    ...inputs.map(input => fileOf(input).path),
    ...[custom('sourceFile')].filter(file => typeof file === 'string'),
  ]);
  return [
    ...[...reads]
      .filter(file => !may.has(file))
      .map(file => `${path} reads ${file}, which is no input`),
    ...[...may]
      .filter(file => !reads.has(file))
      .map(file => `${path} does not read its input ${file}`),
    ...sourceLies(contract, inputs),
    ...(await resultLies(database, sql, fileOf(contract).path)),
  ];
}

/** Columns may only be made from objects of the inputs. */
function sourceLies(contract: DataContract, inputs: DataContract[]): string[] {
  const objects = new Set(
    inputs.flatMap(({ schema }) => schema.map(({ name }) => name)),
  );
  return contract.schema
    .flatMap(columnsOf)
    .flatMap(({ path, property }) =>
      property.transformSourceObjects
        .filter(name => !objects.has(name))
        .map(name => `${path}: made from ${name}, which no input has`),
    );
}

async function resultLies(
  database: Database,
  sql: string,
  file: string,
): Promise<string[]> {
  await database.rows(`CREATE OR REPLACE TEMP TABLE made AS ${sql}`);
  await database.rows(
    `CREATE OR REPLACE TEMP TABLE served AS
     SELECT * FROM read_csv(${literal(file)}, header = true, sample_size = -1)`,
  );
  const [made, served] = [
    await database.rows('DESCRIBE made'),
    await database.rows('DESCRIBE served'),
  ].map(rows => rows.map(row => `${row.column_name} ${row.column_type}`));
  if (made.join() !== served.join()) {
    return [`${file} has the columns ${served}, the SQL makes ${made}`];
  }
  const lies: string[] = [];
  for (const [some, others, verb] of [
    ['made', 'served', 'lacks'],
    ['served', 'made', 'has'],
  ]) {
    const rows = await database.value(
      `SELECT count(*) FROM (FROM ${some} EXCEPT ALL FROM ${others})`,
    );
    if (rows !== 0) {
      lies.push(`${file} ${verb} ${rows} rows that the SQL makes otherwise`);
    }
  }
  return lies;
}
