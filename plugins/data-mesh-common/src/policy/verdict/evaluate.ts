import { isOfScope } from '../files/isOfScope';
import { PolicySubject } from '../items/PolicySubject';
import { policiesFor } from '../set/policiesFor';
import { CompiledPolicySet } from './CompiledPolicySet';
import { eachVerdict } from './evaluatePolicies';
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
  return [...eachOf(set, subject, options)];
}

/** The same, one verdict after the other, for who lets others work in between. */
export function* eachOf(
  set: CompiledPolicySet,
  subject: PolicySubject,
  options: EvaluateOptions,
): Generator<PolicyVerdict, void> {
  const { domain } = subject;
  yield* eachVerdict(policiesFor(set, domain), subject, options);
  yield* set.unloaded
    .filter(({ scope }) => isOfScope(scope, domain))
    .map(unloadedVerdict);
}
