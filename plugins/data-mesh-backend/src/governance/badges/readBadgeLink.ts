import { Knex } from 'knex';
import { BadgeLinkRow } from './BadgeLinkRow';

/** The link of a product; absent where nobody has opened one. */
export async function readBadgeLink(options: {
  knex: Knex;
  productId: string;
}): Promise<BadgeLinkRow | undefined> {
  const { knex, productId } = options;
  return await knex<BadgeLinkRow>('badge_links')
    .where({ product_id: productId })
    .first();
}
