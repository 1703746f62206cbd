import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { BadgeLinkRow } from './BadgeLinkRow';

/** Closes the links of products: an address that was signed for one shows nothing any more. */
export async function closeBadgeLinks(options: {
  knex: Knex;
  productIds: readonly string[];
}): Promise<void> {
  const { knex, productIds } = options;
  const links: Knex.QueryBuilder = knex<BadgeLinkRow>('badge_links').delete();
  whereInMany(links, knex, 'product_id', productIds);
  await links;
}
