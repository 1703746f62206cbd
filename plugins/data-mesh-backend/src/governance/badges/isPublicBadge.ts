import { Knex } from 'knex';
import { VISIBLE_ALL } from '../../access/Visibility';
import { findProductId } from '../../registry/products/findProductId';
import { isBadgeSignature, SignedBadge } from './badgeSignature';
import { readBadgeLink } from './readBadgeLink';

/** Whether an address was signed for a badge, of a product that is there, whose link is open. */
export async function isPublicBadge(options: {
  knex: Knex;
  badge: SignedBadge;
  signature: string;
}): Promise<boolean> {
  const { knex, badge, signature } = options;
  const { ref } = badge;
  const visibility = VISIBLE_ALL;
  const productId = await findProductId({ knex, ref, visibility });
  const link =
    productId === undefined
      ? undefined
      : await readBadgeLink({ knex, productId });
  return link !== undefined && isBadgeSignature(signature, link.secret, badge);
}
