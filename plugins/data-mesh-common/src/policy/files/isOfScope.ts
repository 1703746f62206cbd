import { GLOBAL } from '../language/policyId';

/** Whether what is of a scope can concern a domain: all that is global, and its own. */
export function isOfScope(scope: string, domain: string): boolean {
  return scope === GLOBAL || scope === domain;
}
