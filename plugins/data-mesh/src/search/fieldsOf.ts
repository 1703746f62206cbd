import type { SearchDocument } from '@backstage/plugin-search-common';

/** Reads the fields of a hit: an index may be older than this page, then `''`. */
export function fieldsOf<T extends object>(
  result: SearchDocument,
): (name: keyof T & string) => string {
  const fields = new Map<string, unknown>(Object.entries(result));
  return name => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
}
