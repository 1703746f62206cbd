import { randomBytes } from 'node:crypto';
import { Knex } from 'knex';
import { BadgeLinkRow } from './BadgeLinkRow';

const BYTES = 32;

/** Opens the link of a product. One that is open stays as it is: its addresses are in use. */
export async function openBadgeLink(options: {
  knex: Knex;
  productId: string;
  /** Entity ref of a user. */
  person: string;
  now: Date;
}): Promise<void> {
  const { knex, productId, person, now } = options;
  await knex<BadgeLinkRow>('badge_links')
    .insert({
      product_id: productId,
      secret: randomBytes(BYTES).toString('hex'),
      opened_by: person,
      opened_at: now.toISOString(),
    })
    .onConflict('product_id')
    .ignore();
}
