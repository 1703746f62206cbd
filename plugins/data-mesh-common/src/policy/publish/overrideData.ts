import { JsonObject } from '../../model';
import { PolicyWaiver } from '../verdict/PolicyWaiver';

const MAX_TEXT = 500;

/** Of an override, what a publisher is told where it lets something pass. */
export function overrideData(override: PolicyWaiver | undefined): JsonObject {
  const { approvedBy = '', reason = '', expires = '' } = override ?? {};
  return {
    overriddenBy: approvedBy,
    overrideReason: reason.slice(0, MAX_TEXT),
    expires,
  };
}
