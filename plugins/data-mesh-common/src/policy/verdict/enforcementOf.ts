import { Enforcement, Rollout } from '../language/DataPolicy';
import { DAY } from '../waiver/days';

/** When a policy comes into force, in milliseconds, and for whom. @public */
export interface CompiledRollout {
  /** Absent = it has always been. */
  from?: number;
  /** When what was baselined is denied too; absent = at once. */
  graceEnd?: number;
  existing: Rollout['existing'];
}

/** @param from - milliseconds of `effectiveFrom` */
export function compileRollout(
  { graceDays, existing }: Rollout,
  from: number | undefined,
): CompiledRollout {
  return {
    existing,
    ...(from !== undefined && { from, graceEnd: from + graceDays * DAY }),
  };
}

/**
 * What a point does about an item that did not pass. Before the policy comes
 * into force `deny` only warns; then what had failed before is only written down
 * (`audit`) or warned of until its grace is over (`baseline`). Where nobody
 * tells what time it is, the policy is in force and all grace is over.
 */
export function enforcementOf(
  enforce: Enforcement,
  { from, graceEnd, existing }: CompiledRollout,
  { baselined, now = Infinity }: { baselined: boolean; now?: number },
): Enforcement {
  if (from !== undefined && now < from) {
    return softened(enforce);
  }
  if (!baselined || existing === 'enforce') {
    return enforce;
  }
  if (existing === 'audit') {
    return 'audit';
  }
  return graceEnd !== undefined && now < graceEnd ? softened(enforce) : enforce;
}

function softened(enforce: Enforcement): Enforcement {
  return enforce === 'deny' ? 'warn' : enforce;
}
