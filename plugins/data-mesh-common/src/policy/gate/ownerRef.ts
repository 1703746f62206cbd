import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** The catalog keeps no longer ones. */
const MAX_REF_LENGTH = 255;

/** An owner as somebody wrote it, as entity ref of a Group or User; `undefined` where it is none. */
export function ownerRef(owner: string): string | undefined {
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(owner.trim(), { defaultKind: 'group' }),
    );
    return /^(group|user):/.test(ref) && ref.length <= MAX_REF_LENGTH
      ? ref
      : undefined;
  } catch {
    return undefined;
  }
}
