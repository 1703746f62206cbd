import type { QualityRule } from '@meshstage/plugin-data-mesh-common';
import { valueText } from '../../text/valueText';

/**
 * A quality rule in one line, for example `nullValues mustBe 0 percent`. The
 * words are those of the standard, so that they can be looked up.
 */
export function ruleWords(rule: QualityRule): string {
  const check = [
    rule.metric ?? (rule.query ? rule.query : undefined),
    rule.operator && `${rule.operator.name} ${valueText(rule.operator.value)}`,
    rule.unit,
  ]
    .filter(Boolean)
    .join(' ');
  return check || rule.description || rule.name || rule.type;
}
