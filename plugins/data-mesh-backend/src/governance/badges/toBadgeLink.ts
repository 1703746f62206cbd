import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { BadgeLink } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Access } from '../../access/createAccess';
import { notThere } from '../../http/notThere';
import { findProductId } from '../../registry/products/findProductId';
import { SignedBadge } from './badgeSignature';
import { publicBadgeUrl } from './publicBadgeUrl';
import { readBadgeLink } from './readBadgeLink';

/** Whether everybody sees the badge of a product, for whoever may read the product. @throws NotFoundError for others */
export async function toBadgeLink(options: {
  knex: Knex;
  access: Access;
  credentials: BackstageCredentials;
  /** Address of the plugin as browsers see it. */
  base: string;
  badge: SignedBadge;
  /** Whether the portal lets any badge be public. */
  publicBadges: boolean;
}): Promise<BadgeLink> {
  const { knex, access, credentials, base, badge, publicBadges } = options;
  const { ref } = badge;
  const reading = await access.reading(credentials);
  const productId = await findProductId({ knex, ref, visibility: reading });
  if (productId === undefined) {
    throw notThere('product', ref);
  }
  if (!publicBadges) {
    return { isPublic: false, isOff: true, mayChange: false };
  }
  const publishing = await access.publishing(credentials);
  const own = await findProductId({ knex, ref, visibility: publishing });
  const link = await readBadgeLink({ knex, productId });
  return {
    isPublic: link !== undefined,
    ...(link && { url: publicBadgeUrl(base, link.secret, badge) }),
    mayChange: own !== undefined,
  };
}
