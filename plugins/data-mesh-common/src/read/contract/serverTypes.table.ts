import { Reading, release } from '../fields/Reading';
import { URI_FORM } from '../fields/texts';
import { INTEGER, ShapeRow, TEXT } from '../fields/shape';

/** What the standard says about one type of server. */
export interface ServerType {
  required: (reading: Pick<Reading, 'version'>) => readonly string[];
  fields: { readonly [field: string]: ShapeRow };
  since?: number;
}

const URI: ShapeRow = {
  is: node =>
    node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    URI_FORM.test(node.value),
  expected: 'a whole URL',
};

const SFTP: ShapeRow = {
  is: node =>
    node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    node.value.startsWith('sftp://'),
  expected: 'an address that begins with sftp://',
};

/** Before ODCS 3.1 file formats and delimiters were short lists. */
function listedBefore31(...words: string[]): ShapeRow {
  const allowed = new Set(words);
  return {
    is: (node, reading) =>
      node.kind === 'scalar' &&
      typeof node.value === 'string' &&
      (reading.version >= release(3, 1) || allowed.has(node.value)),
    expected: `one of ${words.join(', ')}`,
  };
}

/** The official schema of ODCS 3.0 wants a number here, by a slip that 3.1 mended. */
const DUCKDB_SCHEMA: ShapeRow = {
  is: (node, reading) =>
    node.kind === 'scalar' &&
    (typeof node.value === 'string' ||
      (reading.version < release(3, 1) && Number.isInteger(node.value))),
  expected: 'text',
};

const V3_1 = release(3, 1);
const V3_2 = release(3, 2);

const FORMAT = listedBefore31('parquet', 'delta', 'json', 'csv');
const DELIMITER = listedBefore31('new_line', 'array');
const ENCODING: ShapeRow = { ...TEXT, since: V3_2 };

/** ODCS 3.0.0 and 3.0.1 wrote this one with an underscore. */
function stagingDirOf(reading: Pick<Reading, 'version'>): string {
  return reading.version < release(3, 0, 2) ? 'staging_dir' : 'stagingDir';
}

function all(names: readonly string[]): ServerType['required'] {
  return () => names;
}

const host = TEXT;
const port = INTEGER;
const database = TEXT;
const schema = TEXT;
const catalog = TEXT;

const POSTGRES: ServerType = {
  required: all(['host', 'port', 'database', 'schema']),
  fields: { host, port, database, schema },
};

const HOST_DATABASE: ServerType = {
  required: all(['host', 'database']),
  fields: { host, port, database },
};

const HOST_PORT_DATABASE: ServerType = {
  required: all(['host', 'port', 'database']),
  fields: { host, port, database },
};

/** Types of servers, ODCS 3.0 to 3.2, by their names. */
export const SERVER_TYPES: ReadonlyMap<string, ServerType> = new Map<
  string,
  ServerType
>([
  ['api', { required: all(['location']), fields: { location: URI } }],
  [
    'athena',
    {
      required: reading =>
        reading.version < V3_2 ? ['schema', stagingDirOf(reading)] : ['schema'],
      fields: {
        stagingDir: URI,
        staging_dir: URI,
        schema,
        catalog,
        regionName: TEXT,
        workgroup: { ...TEXT, since: V3_2 },
      },
    },
  ],
  [
    'azure',
    {
      required: all(['location', 'format']),
      fields: {
        location: URI,
        format: FORMAT,
        encoding: ENCODING,
        delimiter: DELIMITER,
      },
    },
  ],
  [
    'bigquery',
    {
      required: all(['project', 'dataset']),
      fields: { project: TEXT, dataset: TEXT },
    },
  ],
  ['clickhouse', HOST_PORT_DATABASE],
  ['cloudsql', POSTGRES],
  [
    'custom',
    {
      required: all([]),
      fields: {
        account: TEXT,
        catalog,
        database,
        dataset: TEXT,
        delimiter: TEXT,
        encoding: ENCODING,
        endpointUrl: URI,
        format: TEXT,
        host,
        location: URI,
        path: TEXT,
        port,
        project: TEXT,
        region: TEXT,
        regionName: TEXT,
        schema,
        serviceName: TEXT,
        stagingDir: TEXT,
        stream: { ...TEXT, since: V3_1 },
        warehouse: TEXT,
      },
    },
  ],
  [
    'databricks',
    { required: all(['catalog', 'schema']), fields: { host, catalog, schema } },
  ],
  [
    'db2',
    {
      required: all(['host', 'port', 'database']),
      fields: { host, port, database, schema },
    },
  ],
  [
    'denodo',
    { required: all(['host', 'port']), fields: { host, port, database } },
  ],
  [
    'dremio',
    { required: all(['host', 'port']), fields: { host, port, schema } },
  ],
  [
    'duckdb',
    {
      required: all(['database']),
      fields: { database, schema: DUCKDB_SCHEMA },
    },
  ],
  [
    'exasol',
    {
      required: all(['host']),
      fields: { host, port, database, schema },
      since: V3_2,
    },
  ],
  [
    'glue',
    {
      required: all(['account', 'database']),
      fields: {
        account: TEXT,
        database,
        location: URI,
        format: TEXT,
        encoding: ENCODING,
      },
    },
  ],
  [
    'hana',
    {
      required: all(['host']),
      fields: { host, port, database, schema },
      since: V3_2,
    },
  ],
  ['hive', { ...HOST_DATABASE, since: V3_1 }],
  [
    'iceberg',
    {
      required: all(['catalog', 'catalogUrl']),
      fields: { catalog, catalogUrl: URI, namespace: TEXT, warehouse: TEXT },
      since: V3_2,
    },
  ],
  ['impala', { ...HOST_DATABASE, since: V3_1 }],
  ['informix', HOST_DATABASE],
  [
    'kafka',
    {
      required: all(['host']),
      fields: { host, format: TEXT, encoding: ENCODING },
    },
  ],
  [
    'kinesis',
    {
      required: all([]),
      fields: { region: TEXT, format: TEXT, encoding: ENCODING },
    },
  ],
  [
    'local',
    {
      required: all(['path', 'format']),
      fields: { path: TEXT, format: TEXT, encoding: ENCODING },
    },
  ],
  ['mysql', HOST_PORT_DATABASE],
  [
    'oracle',
    {
      required: all(['host', 'port', 'serviceName']),
      fields: { host, port, serviceName: TEXT },
    },
  ],
  ['postgres', POSTGRES],
  ['postgresql', POSTGRES],
  ['presto', { required: all(['host']), fields: { host, catalog, schema } }],
  ['pubsub', { required: all(['project']), fields: { project: TEXT } }],
  [
    'redshift',
    {
      required: all(['database', 'schema']),
      fields: { host, database, schema, region: TEXT, account: TEXT },
    },
  ],
  [
    's3',
    {
      required: all(['location']),
      fields: {
        location: URI,
        endpointUrl: URI,
        format: FORMAT,
        encoding: ENCODING,
        delimiter: DELIMITER,
      },
    },
  ],
  [
    'sftp',
    {
      required: all(['location']),
      fields: {
        location: SFTP,
        format: FORMAT,
        encoding: ENCODING,
        delimiter: DELIMITER,
      },
    },
  ],
  [
    'snowflake',
    {
      required: all(['account', 'database', 'schema']),
      fields: { host, port, account: TEXT, database, schema, warehouse: TEXT },
    },
  ],
  [
    'sqlserver',
    {
      required: all(['host', 'database', 'schema']),
      fields: { host, port, database, schema },
    },
  ],
  ['synapse', HOST_PORT_DATABASE],
  [
    'trino',
    {
      required: all(['host', 'port', 'catalog', 'schema']),
      fields: { host, port, catalog, schema },
    },
  ],
  ['vertica', POSTGRES],
  ['zen', { ...HOST_DATABASE, since: V3_1 }],
]);
