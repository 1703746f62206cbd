import { JsonObject, QualityRule } from '../../model';
import { Condition } from '../RuleRow';
import { noneOf } from '../walk/Comparison';
import { customs } from '../walk/customProperties';
import { by, notClassified } from '../walk/judges';
import { claims, fieldTrail, Judge, Pair } from '../walk/Pair';
import { equal } from '../walk/equal';
import { compareOperator } from './compareOperator';
import { fieldOfRule } from './fieldOfRule';
import { isSevere } from './isSevere';

type Move = 'tighter' | 'looser' | undefined;

/** Severities from mild to hard; others cannot be compared. */
const SEVERITIES: ReadonlyMap<string, number> = new Map([
  ['info', 0],
  ['warning', 1],
  ['error', 2],
]);

/** An operator that makes a rule equal to a field promises as much as the field. */
function severe(
  { before, after }: Pair<QualityRule>,
  field: keyof QualityRule,
): Condition[] {
  const both = [before, after];
  return both.some(isSevere) ||
    (field === 'operator' && both.some(rule => fieldOfRule(rule)))
    ? ['severe']
    : [];
}

/** What the rule checks: stricter is Q1, milder Q2, other is Q1 `replaced`. */
function check(move: (pair: Pair<QualityRule>) => Move): Judge<QualityRule> {
  return (pair, fields) => {
    const { before, after, run, name } = pair;
    for (const field of fields) {
      if (!equal(before[field], after[field])) {
        const trail = fieldTrail(pair, field);
        const finding = {
          before: before[field],
          after: after[field],
          data: { name, field, ...operatorTexts(pair, field) },
          conditions: severe(pair, field),
          measured: noneOf(run.measured(name)?.violations),
        };
        switch (move(pair)) {
          case 'tighter':
            run.add('Q1', 'tightened', trail, finding);
            break;
          case 'looser':
            run.add('Q2', 'loosened', trail, finding);
            break;
          default:
            run.add('Q1', 'replaced', trail, finding);
        }
      }
    }
  };
}

/** An operator as people say it: `mustBeLessThan 5`. */
function operatorTexts(
  { before, after }: Pair<QualityRule>,
  field: keyof QualityRule,
): JsonObject {
  if (field !== 'operator') {
    return {};
  }
  const text = ({ operator }: QualityRule) =>
    operator ? `${operator.name} ${JSON.stringify(operator.value)}` : 'nothing';
  return { before: text(before), after: text(after) };
}

function severityMove({ before, after }: Pair<QualityRule>): Move {
  const [old, now] = [before, after].map(({ severity }) =>
    SEVERITIES.get(severity?.trim().toLowerCase() ?? 'info'),
  );
  if (old === undefined || now === undefined || old === now) {
    return undefined;
  }
  return now > old ? 'tighter' : 'looser';
}

const replaced = check(() => undefined);
const words = by<QualityRule>(['M2', 'changed']);

/** Of a rule in plain words the description is the rule. */
const description: Judge<QualityRule> = (pair, fields) =>
  (pair.before.type === 'text' ? replaced : words)(pair, fields);

/** Who judges which field of a quality rule. */
export const QUALITY = claims<QualityRule>({
  id: words,
  name: words,
  type: replaced,
  metric: replaced,
  description,
  dimension: words,
  severity: check(severityMove),
  unit: replaced,
  query: replaced,
  engine: replaced,
  implementation: replaced,
  operator: check(({ before, after }) =>
    compareOperator(before.operator, after.operator),
  ),
  arguments: replaced,
  schedule: notClassified(),
  scheduler: notClassified(),
  businessImpact: words,
  method: notClassified(),
  tags: words,
  authoritativeDefinitions: words,
  customProperties: customs('other'),
  unknown: notClassified(),
});
