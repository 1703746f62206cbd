import { backtickName, sqlName } from '../quote';
import { SnippetBuilder, SnippetTarget } from '../Snippet';
import { tableParts } from '../tableName';

/** BigQuery escapes by backslash what it quotes with backticks. */
function bigQueryName(name: string): string {
  return `\`${name.replace(/[\\`]/g, found => `\\${found}`)}\``;
}

/** Snowflake folds a name without quotes to upper case. */
function snowflakeName(name: string): string {
  return sqlName(/^[a-z_][a-z0-9_$]*$/.test(name) ? name.toUpperCase() : name);
}

const STORES: Readonly<
  Record<
    string,
    { name: (written: string) => string; namespace: readonly string[] }
  >
> = {
  athena: { name: sqlName, namespace: ['catalog', 'schema'] },
  bigquery: { name: bigQueryName, namespace: ['project', 'dataset'] },
  databricks: { name: backtickName, namespace: ['catalog', 'schema'] },
  glue: { name: sqlName, namespace: ['database'] },
  snowflake: { name: snowflakeName, namespace: ['database', 'schema'] },
};

function nameOf(target: SnippetTarget): string | undefined {
  const store = Object.hasOwn(STORES, target.server.type)
    ? STORES[target.server.type]
    : undefined;
  return (
    store && tableParts(target, store.namespace)?.map(store.name).join('.')
  );
}

/** A query for the console of a store that lives in a cloud account. */
export const cloudSelect: SnippetBuilder = target => {
  const name = nameOf(target);
  return name
    ? {
        kind: 'sql',
        language: 'sql',
        code: `SELECT * FROM ${name} LIMIT 10;`,
        needs: [],
        secrets: [],
      }
    : undefined;
};
