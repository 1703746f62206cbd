import { PolicyPoint } from '../language/DataPolicy';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { Evidence, PolicyVerdict } from '../verdict/PolicyVerdict';

/**
 * The day on which what is only warned of now is refused, in UTC; undefined
 * where it never is, or is refused already.
 *
 * @public
 */
export function refusedFrom(
  { inForceFrom }: Pick<PolicyVerdict, 'inForceFrom'>,
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
