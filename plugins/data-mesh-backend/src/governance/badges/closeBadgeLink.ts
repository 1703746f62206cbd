import { Knex } from 'knex';
import { BadgeLinkRow } from './BadgeLinkRow';

/** Closes the link of a product for good: one that is opened later has other addresses. */
export async function closeBadgeLink(options: {
  knex: Knex;
  productId: string;
}): Promise<void> {
  const { knex, productId } = options;
  await knex<BadgeLinkRow>('badge_links')
    .where({ product_id: productId })
    .delete();
}
