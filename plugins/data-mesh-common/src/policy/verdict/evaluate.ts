import { isOfScope } from '../files/isOfScope';
import { PolicySubject } from '../items/PolicySubject';
import { policiesFor } from '../set/policiesFor';
import { CompiledPolicySet } from './CompiledPolicySet';
import { evaluatePolicies, verdictMaker } from './evaluatePolicies';
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
  const verdicts = evaluatePolicies(policiesFor(set, domain), subject, options);
  verdicts.push(...unloadedOf(set, domain));
  return verdicts;
}

/** The same, one verdict after the other, for who lets others work in between. */
export function* eachOf(
  set: CompiledPolicySet,
  subject: PolicySubject,
  options: EvaluateOptions,
): Generator<PolicyVerdict, void> {
  const { domain } = subject;
  const verdictOf = verdictMaker(subject, options);
  for (const policy of policiesFor(set, domain)) {
    yield verdictOf(policy);
  }
  yield* unloadedOf(set, domain);
}

function unloadedOf(
  { unloaded }: CompiledPolicySet,
  domain: string,
): PolicyVerdict[] {
  return unloaded
    .filter(({ scope }) => isOfScope(scope, domain))
    .map(unloadedVerdict);
}
