import { ItemSource } from '../items/ItemSource';
import { nowOf } from '../items/nowOf';
import { PolicySubject } from '../items/PolicySubject';
import { CompiledPolicy } from './CompiledPolicy';
import { MarkSheet } from '../condition/MarkSheet';
import { EvaluateOptions } from './EvaluateOptions';
import { judgeItems } from './judgeItems';
import { PolicyVerdict } from './PolicyVerdict';
import { VerdictBuilder } from './VerdictBuilder';
import { waiverFinder } from './waiverFinder';
import { waiversInForce } from './waiversInForce';

/**
 * What policies say of one product, in their order.
 *
 * @public
 */
export function evaluatePolicies(
  policies: readonly CompiledPolicy[],
  subject: PolicySubject,
  options: EvaluateOptions,
): PolicyVerdict[] {
  return policies.map(verdictMaker(subject, options));
}

/**
 * Says of one product what one policy after the other says of it. Things of a
 * kind are gone through once for each policy that looks at them, and made once
 * for all.
 */
export function verdictMaker(
  subject: PolicySubject,
  options: EvaluateOptions,
): (compiled: CompiledPolicy) => PolicyVerdict {
  const { context, ref } = subject;
  const now = nowOf(context);
  const waivers = waiversInForce(options.waivers ?? [], ref, now);
  const asked = { ...options, now };
  const items = new ItemSource(subject);
  const sheet = new MarkSheet();
  return compiled => {
    const { id, forEach } = compiled.effective.policy;
    const own = waivers.get(id);
    const waiverOf = own && waiverFinder(own);
    const { holds, missing } = compiled.concerns(subject);
    const empty = new VerdictBuilder(compiled, asked, waiverOf);
    const builder = holds ? judgeItems(empty, items.of(forEach), sheet) : empty;
    if (missing) {
      builder.addUnknown(subject, missing);
    }
    return builder.verdict();
  };
}
