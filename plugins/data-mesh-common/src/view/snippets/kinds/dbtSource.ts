import { DIALECTS } from '../dialects.table';
import { field } from '../field';
import { yamlText } from '../quote';
import { SnippetBuilder } from '../Snippet';
import { tableParts } from '../tableName';

/** Adapters of stores that have no host of their own. */
const WITHOUT_HOST: ReadonlyMap<string, string> = new Map([
  ['bigquery', 'dbt-bigquery'],
  ['databricks', 'dbt-databricks'],
  ['snowflake', 'dbt-snowflake'],
  ['athena', 'dbt-athena'],
]);

/** dbt reads these files as templates, so such a text would run. */
const TEMPLATE = /\{[{%#]/;

/** A name by which models of dbt can speak of a source. */
function handle(text: string): string {
  const word = text.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return word.replace(/^_+|_+$/g, '') || 'source';
}

/** The file that makes the table a source of dbt. */
export const dbtSource: SnippetBuilder = target => {
  const { server, table } = target;
  const adapter =
    DIALECTS.get(server.type)?.dbt ?? WITHOUT_HOST.get(server.type);
  const parts = tableParts(target, ['schema', 'dataset']);
  if (!adapter || !table || !parts) {
    return undefined;
  }
  const identifier = parts[parts.length - 1];
  const database = field(server, 'database', 'project', 'catalog');
  const schema = field(server, 'schema', 'dataset');
  const names = [identifier, database, schema, server.name];
  if (names.some(text => text && TEMPLATE.test(text))) {
    return undefined;
  }
  const source = handle(server.name || server.type);
  const model = handle(identifier);
  return {
    kind: 'dbt',
    language: 'yaml',
    code: [
      `# models/sources.yml; a model then reads {{ source('${source}', '${model}') }}`,
      'version: 2',
      'sources:',
      `  - name: ${source}`,
      ...(database ? [`    database: ${yamlText(database)}`] : []),
      ...(schema ? [`    schema: ${yamlText(schema)}`] : []),
      '    quoting: {database: true, schema: true, identifier: true}',
      '    tables:',
      `      - name: ${model}`,
      `        identifier: ${yamlText(identifier)}`,
    ].join('\n'),
    needs: [adapter],
    secrets: [],
  };
};
