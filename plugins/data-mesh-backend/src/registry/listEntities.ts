import { Knex } from 'knex';
import {
  CatalogFeedItem,
  CatalogFeedPage,
  JsonValue,
} from '@meshstage/plugin-data-mesh-common';
import { decodeCursor, encodeCursor } from '../database/cursor';
import { ProductRow } from '../database/rows';
import { whereInMany } from '../database/whereInMany';

const DEFAULT_LIMIT = 500;

/**
 * The light entities of all products, removed ones too, in the order of their
 * refs; or of those with some refs.
 */
export async function listEntities(options: {
  knex: Knex;
  cursor?: string;
  limit?: number;
  refs?: string[];
}): Promise<CatalogFeedPage> {
  const { knex, cursor, refs, limit = DEFAULT_LIMIT } = options;
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .orderBy('ref')
    .limit(limit + 1)
    .select('ref', 'state', 'entity_hash', 'entity');
  if (refs) {
    whereInMany(
      query,
      knex,
      'ref',
      refs.map(ref => ref.toLowerCase()),
    );
  }
  if (cursor) {
    query.where('ref', '>', ...decodeCursor<[string]>(cursor, ['string']));
  }
  const rows: Pick<ProductRow, 'ref' | 'state' | 'entity_hash' | 'entity'>[] =
    await query;
  const page = rows.slice(0, limit);
  return {
    items: page.map(toFeedItem),
    nextCursor:
      rows.length > limit
        ? encodeCursor([page[page.length - 1].ref])
        : undefined,
  };
}

function toFeedItem({
  ref,
  state,
  entity_hash: hash,
  entity,
}: Pick<
  ProductRow,
  'ref' | 'state' | 'entity_hash' | 'entity'
>): CatalogFeedItem {
  return state === 'removed'
    ? { ref, hash, state: 'removed' }
    : { ref, hash, state: 'present', entity: JSON.parse(entity) as JsonValue };
}
