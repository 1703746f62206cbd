import { isOfScope } from '../files/isOfScope';
import { PolicySubject } from '../items/PolicySubject';
import { policiesFor } from '../set/policiesFor';
import { CompiledPolicySet } from './CompiledPolicySet';
import { evaluatePolicies } from './evaluatePolicies';
import { EvaluateOptions } from './EvaluateOptions';
import { PolicyVerdict } from './PolicyVerdict';
import { unloadedVerdict } from './unloadedVerdict';

/**
 * What a set of policies says of one product, through whichever door: a verdict
 * for each policy that its domain is under, then one for each file that could
 * never be loaded. The same subject, set and options give the same verdicts.
 *
 * @public
 */
export function evaluate(
  set: CompiledPolicySet,
  subject: PolicySubject,
  options: EvaluateOptions,
): PolicyVerdict[] {
  const { domain } = subject;
  return [
    ...evaluatePolicies(policiesFor(set, domain), subject, options),
    ...set.unloaded
      .filter(({ scope }) => isOfScope(scope, domain))
      .map(unloadedVerdict),
  ];
}
