import {
  DataContract,
  JsonValue,
  SchemaObject,
} from '@meshstage/plugin-data-mesh-common';
import { Database, identifier, literal } from './Database';

/** File and format of a contract: those of its server, in ODCS 2 of its custom properties. */
export function fileOf(contract: DataContract): {
  path: string;
  format: string;
} {
  const [server] = contract.servers;
  const stated = (name: string): JsonValue =>
    server?.connection[name] ??
    contract.customProperties.find(({ property }) => property === name)
      ?.value ??
    '';
  return { path: String(stated('path')), format: String(stated('format')) };
}

/** Opens the data of a contract under the name of its only schema object. */
export async function openContract(
  database: Database,
  contract: DataContract,
): Promise<SchemaObject> {
  const [object] = contract.schema;
  const { path, format } = fileOf(contract);
  // a table, because what is slow to parse is then parsed once
  await database.rows(
    `CREATE OR REPLACE TEMP TABLE ${identifier(object.name)} AS ${select(
      path,
      format,
      object,
    )}`,
  );
  return object;
}

function select(path: string, format: string, object: SchemaObject): string {
  const file = literal(path);
  switch (format) {
    case 'parquet':
      return `SELECT * FROM read_parquet(${file})`;
    case 'csv':
    case 'tsv':
      // all rows decide about the types, not a sample
      return `SELECT * FROM read_csv(${file}, header = true, sample_size = -1)`;
    case 'json':
      return `SELECT * FROM read_json(${file}, sample_size = -1)`;
    case 'geojson':
      return `SELECT unnest(${identifier(
        object.physicalName ?? '',
      )}, max_depth := 2) FROM read_json(${file}, sample_size = -1)`;
    default:
      throw new Error(`No way to read format '${format}' of ${path}`);
  }
}
