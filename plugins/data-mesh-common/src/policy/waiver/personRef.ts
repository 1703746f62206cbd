import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** No letter that looks like another: two refs that differ are two people. */
const USER = /^user:[a-z0-9-]+\/[a-z0-9._-]+$/;

/** Entity ref of a User in its full form; `ada` alone is one of the default namespace. Undefined where it is none. */
export function personRef(written: string): string | undefined {
  try {
    const parts = parseEntityRef(written.trim(), { defaultKind: 'user' });
    const ref = stringifyEntityRef(parts);
    return USER.test(ref) ? ref : undefined;
  } catch {
    return undefined;
  }
}
