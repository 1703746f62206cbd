import { compileMessage } from '../message/compileMessage';
import { instantOf } from '../operators/values/instantOf';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { acceptedProposal } from './acceptedProposal';
import { CompiledPolicy } from './CompiledPolicy';
import { compileRollout } from './enforcementOf';
import { makeConcern } from './makeConcern';
import { judgeBy } from './judgeBy';
import { policyChecks } from './policyChecks';
import { readsNow } from './readsNow';
import { siftBy } from './siftBy';

/**
 * A policy as closures. It takes what was read without a problem: a condition
 * that could not be read throws here.
 *
 * @public
 */
export function compilePolicy(effective: EffectivePolicy): CompiledPolicy {
  const { match, when, assert, policy, rollout } = effective;
  const { effectiveFrom } = rollout;
  const message = compileMessage(policy.message, policy.forEach);
  if ('problem' in message) {
    throw new Error(`The message of ${policy.id} was not checked`);
  }
  const checks = policyChecks(effective);
  return {
    effective,
    rollout: compileRollout(
      rollout,
      effectiveFrom === undefined ? undefined : instantOf(effectiveFrom),
    ),
    concerns: makeConcern(match),
    readsNow: [...when, ...assert].some(each => readsNow(each, policy.forEach)),
    judge: judgeBy(checks),
    siftAll: siftBy(checks),
    proposal: acceptedProposal(effective, checks.asserts),
    message: message.render,
  };
}
