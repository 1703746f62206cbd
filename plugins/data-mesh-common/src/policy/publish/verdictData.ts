import { JsonObject, JsonValue } from '../../model';
import { findingData } from '../gate/findingData';
import { PolicyPoint } from '../language/DataPolicy';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { Evidence, PolicyVerdict } from '../verdict/PolicyVerdict';

const MAX_TEXT = 500;
const MAX_VALUE = 2_000;

/** What the problem of a verdict is rendered from: the policy, and why this does not keep it. */
export function verdictData(
  { policy: id, severity, inForceFrom }: PolicyVerdict,
  compiled: CompiledPolicy | undefined,
  evidence: Evidence,
  point: PolicyPoint,
): JsonObject {
  const { message, reason, field, seen, wanted, waiver, path } = evidence;
  return findingData({
    ...policyData(compiled),
    policy: id,
    severity,
    item: path || undefined,
    message: message?.slice(0, MAX_TEXT),
    reason: (waiver?.reason ?? reason)?.slice(0, MAX_TEXT),
    field,
    seen: short(seen),
    wanted: short(wanted),
    expires: waiver?.expires,
    ticket: waiver?.ticket,
    refusedFrom: refusedFrom(inForceFrom, compiled, evidence, point),
  });
}

/** What is the same for all that a policy finds. */
export function policyData(
  compiled: CompiledPolicy | undefined,
): Record<string, JsonValue | undefined> {
  const { title, why, owner, fix } = compiled?.effective.policy ?? {};
  return { title, why, owner, fix: fix?.text };
}

/** The day on which what is only warned of now is refused. */
function refusedFrom(
  inForceFrom: string | undefined,
  compiled: CompiledPolicy | undefined,
  { outcome, baselined, enforcement }: Evidence,
  point: PolicyPoint,
): string | undefined {
  if (
    compiled?.effective.enforce[point] !== 'deny' ||
    outcome !== 'fail' ||
    enforcement !== 'warn'
  ) {
    return undefined;
  }
  const { graceEnd } = compiled.rollout;
  const from =
    baselined && graceEnd !== undefined
      ? new Date(graceEnd).toISOString()
      : inForceFrom;
  return from?.slice(0, 10);
}

function short<V extends JsonValue>(value: V | undefined): V | undefined {
  return value === undefined || JSON.stringify(value).length > MAX_VALUE
    ? undefined
    : value;
}
