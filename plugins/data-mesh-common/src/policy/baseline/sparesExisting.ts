import { CompiledPolicy } from '../verdict/CompiledPolicy';

/**
 * Whether a policy spares what was there before it. One that does not say from
 * when it is in force has always been: nothing was there before.
 *
 * @public
 */
export function sparesExisting({
  rollout: { from, existing },
}: Pick<CompiledPolicy, 'rollout'>): boolean {
  return from !== undefined && existing !== 'enforce';
}
