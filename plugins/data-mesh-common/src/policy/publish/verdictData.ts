import { JsonObject, JsonValue, missingField } from '../../model';
import { findingData } from '../gate/findingData';
import { PolicyPoint } from '../language/DataPolicy';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { Evidence, PolicyVerdict } from '../verdict/PolicyVerdict';
import { laterRefusal } from './laterRefusal';

const MAX_TEXT = 500;
const MAX_VALUE = 2_000;

/**
 * What the problems of a verdict are rendered from: the policy, and why an item
 * does not keep it. There may be hundreds of items, so what they share is made
 * once, and nothing that is thrown away again.
 */
export function verdictData(
  { policy, severity, inForceFrom }: PolicyVerdict,
  compiled: CompiledPolicy | undefined,
  point: PolicyPoint,
): (evidence: Evidence) => JsonObject {
  const shared = findingData({ ...policyData(compiled), policy, severity });
  return evidence => {
    const { message, reason, field, seen, wanted, waiver, path } = evidence;
    const data = { ...shared };
    put(data, 'item', path || undefined);
    put(data, 'message', message?.slice(0, MAX_TEXT));
    put(data, 'reason', (waiver?.reason ?? reason)?.slice(0, MAX_TEXT));
    put(data, 'field', field);
    put(data, 'seen', short(seen));
    put(data, 'wanted', short(wanted));
    put(data, 'missing', missingField(evidence));
    put(data, 'expires', waiver?.expires);
    put(data, 'ticket', waiver?.ticket);
    const later = laterRefusal({ inForceFrom }, compiled, evidence, point);
    put(data, 'refusedFrom', later?.from);
    put(data, 'spared', later?.spared && { ...later.spared });
    return data;
  };
}

function put(data: JsonObject, key: string, value: JsonValue | undefined) {
  if (value !== undefined) {
    data[key] = value;
  }
}

/** What is the same for all that a policy finds. */
export function policyData(
  compiled: CompiledPolicy | undefined,
): Record<string, JsonValue | undefined> {
  const { title, why, owner, fix } = compiled?.effective.policy ?? {};
  return { title, why, owner, fix: fix?.text };
}

function short<V extends JsonValue>(value: V | undefined): V | undefined {
  return value === undefined || JSON.stringify(value).length > MAX_VALUE
    ? undefined
    : value;
}
