import { Dialect } from './dialects.table';
import { field } from './field';
import { SnippetTarget } from './Snippet';

/** Levels of a schema that is written with dots where the store nests folders. */
function levels(type: string, value: string): string[] {
  return type === 'dremio' ? value.split('.').filter(Boolean) : [value];
}

/**
 * Parts of the name of the table, outermost first. A physical name that
 * repeats the schema (`sales.orders` in `sales`) is not doubled.
 */
export function tableParts(
  { server, table }: SnippetTarget,
  namespace: readonly string[],
): string[] | undefined {
  if (!table) {
    return undefined;
  }
  const before: string[] = [];
  for (const name of namespace) {
    const value = field(server, name);
    before.push(...(value ? levels(server.type, value) : []));
  }
  const last = before.at(-1);
  const own =
    last && table.startsWith(`${last}.`) ? table.slice(last.length + 1) : table;
  return own ? [...before, own] : undefined;
}

/** The first ten rows of the table in the words of its store. */
export function selectRows(
  target: SnippetTarget,
  { name, namespace, limit }: Dialect,
): string | undefined {
  const parts = tableParts(target, namespace);
  if (!parts) {
    return undefined;
  }
  const from = parts.map(name).join('.');
  switch (limit) {
    case 'top':
      return `SELECT TOP 10 * FROM ${from}`;
    case 'fetch':
      return `SELECT * FROM ${from} FETCH FIRST 10 ROWS ONLY`;
    default:
      return `SELECT * FROM ${from} LIMIT 10`;
  }
}
