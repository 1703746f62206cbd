import { documentsReadable } from './gate/documentsReadable';
import { GateRule } from './gate/GateRule';
import { GATE_RULES } from './gate/gateRules.table';

const RULE_OF: ReadonlyMap<string, GateRule> = new Map(
  GATE_RULES.flatMap(rule => rule.codes.map(code => [code, rule] as const)),
);

/**
 * The rule of the built-in gate that a problem comes from. What reading itself
 * finds, which stands in no rule, comes from the one that documents are readable.
 *
 * @public
 */
export function gateRuleOf(code: string): {
  id: string;
  title: string;
  why: string;
} {
  const { id, title, why } = RULE_OF.get(code) ?? documentsReadable;
  return { id, title, why };
}
