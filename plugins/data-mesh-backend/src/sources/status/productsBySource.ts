import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { ProductRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';

/** Readable products of one source. */
export interface SourceProducts {
  /** That are served. */
  count: number;
  /** Refs of those that are `source-removed`. */
  removed: string[];
  /** Refs of those whose removal is held. */
  held: string[];
}

/** The products that the caller may read, by source. */
export async function productsBySource(options: {
  knex: Knex;
  reading: Visibility;
  /** Product ids whose removal is held. */
  held: string[];
  /** Sources that are followed no more: all of their live products are held. */
  abandoned: string[];
}): Promise<Map<string, SourceProducts>> {
  const { knex, reading, held, abandoned } = options;
  const bySource = new Map<string, SourceProducts>();
  const of = (sourceId: string) => {
    const products = bySource.get(sourceId) ?? {
      count: 0,
      removed: [],
      held: [],
    };
    bySource.set(sourceId, products);
    return products;
  };

  const counts: Knex.QueryBuilder = knex<ProductRow>('products')
    .whereNot({ state: 'removed' })
    .groupBy('source_id')
    .select('source_id')
    .count({ count: '*' });
  whereVisible(counts, knex, 'products', reading);
  for (const { source_id, count } of await counts) {
    of(source_id).count = Number(count);
  }

  const special: Knex.QueryBuilder = knex<ProductRow>('products')
    .where(any => {
      any.where({ state: 'source-removed' });
      any.orWhere(live => {
        live.where({ state: 'live' });
        live.andWhere(either => {
          whereInMany(either, knex, 'product_id', held);
          either.orWhere(gone =>
            whereInMany(gone, knex, 'source_id', abandoned),
          );
        });
      });
    })
    .orderBy('ref')
    .select('source_id', 'ref', 'state');
  whereVisible(special, knex, 'products', reading);
  const rows: Pick<ProductRow, 'source_id' | 'ref' | 'state'>[] = await special;
  for (const { source_id, ref, state } of rows) {
    of(source_id)[state === 'live' ? 'held' : 'removed'].push(ref);
  }
  return bySource;
}
