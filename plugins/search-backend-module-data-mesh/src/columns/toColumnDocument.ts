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
  const words = nameWords(path);
  const query = new URLSearchParams({
    port: column.port,
    ...(column.version === undefined ? {} : { version: column.version }),
    table: column.table,
    find: title,
  });
  return {
    title,
    text: column.description ?? '',
    location: `${pageOf(column.ref, locationTemplate)}/schema?${query}`,
    authorization: { resourceRef: column.ref },
    domain: column.domain,
    owner: column.owner,
    lifecycle: column.lifecycle,
    product: column.title,
    table: column.table,
    path,
    words: words === path ? '' : words,
    columnType: column.type ?? '',
  };
}
