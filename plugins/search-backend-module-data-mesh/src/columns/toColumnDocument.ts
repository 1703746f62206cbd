import {
  ColumnDocument,
  ColumnFeedItem,
} from '@meshstage/plugin-data-mesh-common';
import { pageOf } from '../pageOf';
import { nameWords } from './nameWords';

/** A column, at the schema tab of its product with its name looked for. */
export function toColumnDocument(
  column: ColumnFeedItem,
  locationTemplate: string,
): ColumnDocument {
  const title = column.path[column.path.length - 1];
  const path = column.path.join('.');
  const description = column.description ?? '';
  const query = new URLSearchParams({
    port: column.port,
    ...(column.version === undefined ? {} : { version: column.version }),
    table: column.table,
    find: title,
  });
  // The name stands in several fields, or hits of other types come before it:
  // an engine adds up the fields, and compares the sums across types.
  const words = [path, nameWords(path), description, column.table];
  return {
    title,
    text: [...new Set(words), column.title].filter(Boolean).join(' · '),
    location: `${pageOf(column.ref, locationTemplate)}/schema?${query}`,
    authorization: { resourceRef: column.ref },
    domain: column.domain,
    owner: column.owner,
    lifecycle: column.lifecycle,
    product: column.title,
    table: column.table,
    path,
    columnType: column.type ?? '',
    description,
  };
}
