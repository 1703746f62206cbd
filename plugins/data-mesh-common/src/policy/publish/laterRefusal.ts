import { SparedThen } from '../../model';
import { sparesThen } from '../baseline/sparesThen';
import { PolicyPoint } from '../language/DataPolicy';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { Evidence, PolicyVerdict } from '../verdict/PolicyVerdict';

/** When what is only warned of now is refused. @public */
export interface LaterRefusal {
  /** The day, in UTC. */
  from: string;
  /**
   * What becomes of it where it is live by then; absent where that makes no
   * difference. Who asks may publish before that day or after it.
   */
  spared?: SparedThen;
}

/**
 * The day on which what is only warned of now is refused; undefined where it
 * never is, or is refused already.
 *
 * @public
 */
export function laterRefusal(
  { inForceFrom }: Pick<PolicyVerdict, 'inForceFrom'>,
  compiled: CompiledPolicy | undefined,
  { outcome, baselined, enforcement }: Evidence,
  point: PolicyPoint,
): LaterRefusal | undefined {
  if (
    compiled?.effective.enforce[point] !== 'deny' ||
    outcome !== 'fail' ||
    enforcement !== 'warn'
  ) {
    return undefined;
  }
  const { graceEnd } = compiled.rollout;
  if (baselined && graceEnd !== undefined) {
    return { from: new Date(graceEnd).toISOString().slice(0, 10) };
  }
  const spared = sparesThen(compiled.effective.rollout);
  return inForceFrom === undefined
    ? undefined
    : { from: inForceFrom.slice(0, 10), ...(spared && { spared }) };
}
