import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a public badge shows: nothing else can be asked for with its address. */
export interface SignedBadge {
  /** `dataproduct:<domain>/<name>`. */
  ref: string;
  /** Id of a scorecard; the first that looks at the product unless told. */
  scorecard?: string;
}

/** HMAC-SHA256 of what a badge shows, base64url. */
export function badgeSignature(
  secret: string,
  { ref, scorecard }: SignedBadge,
): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([ref, scorecard ?? null]))
    .digest('base64url');
}

/** Whether a signature is the right one, in a time that tells nothing about it. */
export function isBadgeSignature(
  signature: string,
  secret: string,
  badge: SignedBadge,
): boolean {
  const given = Buffer.from(signature);
  const right = Buffer.from(badgeSignature(secret, badge));
  return given.length === right.length && timingSafeEqual(given, right);
}
