import { parseProductRef } from '@meshstage/plugin-data-mesh-common';
import { badgeSignature, SignedBadge } from './badgeSignature';

/** Where badges are served to everybody, below the address of the plugin. */
export const PUBLIC_PATH = '/v1/public';

/**
 * The address of a badge for everybody who has it.
 *
 * @param base - of the plugin, as browsers see it
 */
export function publicBadgeUrl(
  base: string,
  secret: string,
  badge: SignedBadge,
): string {
  const { ref, scorecard } = badge;
  const { domain = '', name = '' } = parseProductRef(ref) ?? {};
  const path = ['products', domain, name, 'badge.svg'].map(encodeURIComponent);
  const query = new URLSearchParams({
    ...(scorecard !== undefined && { scorecard }),
    signature: badgeSignature(secret, badge),
  });
  return `${base}${PUBLIC_PATH}/${path.join('/')}?${query}`;
}
