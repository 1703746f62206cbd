import { Take, text } from './takes';

const ID = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const SCOPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 128;

/** The scope of policies that hold for all domains. */
export const GLOBAL = 'global';

/** The scope that the id of a policy names. */
export function scopeOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** An id: `<scope>.<name>`. */
export const takeId: Take<string> = (node, reading) => {
  const id = text(LONGEST)(node, reading);
  if (id !== undefined && !ID.test(id)) {
    reading.find('policy-id', node.start, { id });
    return undefined;
  }
  return id;
};

/** The slug of a domain. */
export const takeDomain: Take<string> = (node, reading) => {
  const domain = text(LONGEST)(node, reading);
  // Nobody could tell such a domain from what holds for all.
  if (domain !== undefined && (!SCOPE.test(domain) || domain === GLOBAL)) {
    reading.find('policy-domain', node.start, { domain });
    return undefined;
  }
  return domain;
};
