import { Check } from '../condition/Check';
import { compileCheck } from '../condition/compileCheck';
import { Condition } from '../language/Condition';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { Item } from '../items/Item';

/** The conditions of a policy, compiled. */
export interface PolicyChecks {
  whens: readonly Check<Item>[];
  asserts: readonly Check<Item>[];
}

/** Compiles the conditions of a policy, each once. */
export function policyChecks({
  policy,
  when,
  assert,
}: Pick<EffectivePolicy, 'policy' | 'when' | 'assert'>): PolicyChecks {
  const compile = (condition: Condition) =>
    compileCheck(condition, policy.forEach);
  return { whens: when.map(compile), asserts: assert.map(compile) };
}
