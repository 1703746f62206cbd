import { Enforcement, ENFORCEMENTS, PolicyPoint } from './DataPolicy';
import { into, Keys } from './readMapping';
import { oneOf } from './takes';

/** What is done at each point, as far as it is said. */
export type EnforceDraft = Partial<Record<PolicyPoint, Enforcement>>;

/** Keys of `enforce`. */
export const ENFORCE_KEYS: Keys<EnforceDraft> = {
  check: into('check', oneOf(ENFORCEMENTS)),
  publish: into('publish', oneOf(ENFORCEMENTS)),
  scan: into('scan', oneOf(ENFORCEMENTS)),
};

/**
 * What is done at each point. Left out: publishing is refused, a dry run does
 * what publishing would, and a scan writes down.
 */
export function wholeEnforce({
  publish = 'deny',
  check = publish,
  scan = 'audit',
}: EnforceDraft): Record<PolicyPoint, Enforcement> {
  return { check, publish, scan };
}
