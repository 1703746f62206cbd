import { field } from '../field';
import { sqlName, sqlText } from '../quote';
import { SnippetBuilder } from '../Snippet';
import { tableParts } from '../tableName';

/** DuckDB with a database file of its own attached, not to be written to. */
export const duckdbDatabase: SnippetBuilder = target => {
  const database = field(target.server, 'database', 'path');
  const parts = tableParts(target, ['schema']);
  if (!database || !parts) {
    return undefined;
  }
  const name = (
    parts.length > 1 ? ['store', ...parts] : ['store', 'main', ...parts]
  )
    .map(sqlName)
    .join('.');
  return {
    kind: 'duckdb',
    language: 'sql',
    code: `ATTACH ${sqlText(
      database,
    )} AS store (READ_ONLY);\nSELECT *\nFROM ${name}\nLIMIT 10;`,
    needs: ['duckdb'],
    secrets: [],
    ...(/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(database)
      ? {}
      : { relativePath: database }),
  };
};
