import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Take, text, wrong } from '../language/takes';

const LONGEST = 255;
/** Nothing that looks like another letter: two refs that differ are two people. */
const REF = /^[a-z]+:[a-z0-9-]+\/[a-z0-9._-]+$/;

/**
 * An entity ref of one of some kinds, in its full form; where the kind is left
 * out it is the first of them.
 */
export function takeEntityRef(
  kinds: readonly [string, ...string[]],
): Take<string> {
  const [defaultKind] = kinds;
  const takeText = text(LONGEST);
  return (node, reading) => {
    const written = takeText(node, reading);
    if (written === undefined) {
      return undefined;
    }
    const ref = refOf(written, defaultKind);
    return ref !== undefined && kinds.includes(ref.slice(0, ref.indexOf(':')))
      ? ref
      : wrong(
          node,
          reading,
          kinds
            .map(kind => `a ref of a ${kind} such as ${kind}:default/name`)
            .join(' or '),
        );
  };
}

function refOf(written: string, defaultKind: string): string | undefined {
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(written.trim(), { defaultKind }),
    );
    return REF.test(ref) ? ref : undefined;
  } catch {
    return undefined;
  }
}
