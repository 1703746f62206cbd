import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Take, text, wrong } from '../language/takes';

/** No letter that looks like another: two refs that differ are two people. */
const USER = /^user:[a-z0-9-]+\/[a-z0-9._-]+$/;
const takeText = text(255);

/** Entity ref of a User in its full form; `ada` alone is one of the default namespace. */
export const takePerson: Take<string> = (node, reading) => {
  const written = takeText(node, reading);
  return written === undefined
    ? undefined
    : userRef(written) ??
        wrong(node, reading, 'a User such as user:default/ada');
};

function userRef(written: string): string | undefined {
  try {
    const parts = parseEntityRef(written.trim(), { defaultKind: 'user' });
    const ref = stringifyEntityRef(parts);
    return USER.test(ref) ? ref : undefined;
  } catch {
    return undefined;
  }
}
