import { ContextLiveProduct } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { readTexts } from './readTexts';

/** Live products as their owners wrote them, by ref. */
export async function readContextProducts(options: {
  knex: Knex;
  refs: Iterable<string>;
}): Promise<ContextLiveProduct[]> {
  const { knex, refs } = options;
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .whereNot('state', 'removed')
    .orderBy('ref')
    .select('ref', 'domain', 'owner', 'source_id', 'sha256');
  whereInMany(query, knex, 'ref', refs);
  const rows: Pick<
    ProductRow,
    'ref' | 'domain' | 'owner' | 'source_id' | 'sha256'
  >[] = await query;
  const hashes = rows.map(({ sha256 }) => sha256);
  const texts = await readTexts({ knex, hashes });
  return rows.flatMap(({ ref, domain, owner, source_id, sha256 }) => {
    const text = texts.get(sha256);
    return text === undefined
      ? []
      : [{ ref, domain, owner, sourceId: source_id, sha256, text }];
  });
}
