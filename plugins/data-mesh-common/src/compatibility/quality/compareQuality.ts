import { QualityRule } from '../../model';
import { Measured } from '../gradeOf';
import { Comparison, noneOf } from '../walk/Comparison';
import { byKey, matchItems } from '../walk/matchItems';
import { comparePair } from '../walk/Pair';
import { keyText, Trail } from '../walk/Trail';
import { isSevere } from './isSevere';
import { QUALITY } from './qualityFields';

/** A list of rules with the positions that its document has them at. */
export interface RuleList {
  rules: readonly QualityRule[];
  positions: readonly number[];
}

/** What two rules without id and name are recognised by. */
function signature(rule: QualityRule): string {
  const { type, metric, query, engine, implementation } = rule;
  return JSON.stringify([
    type,
    metric,
    query,
    engine,
    implementation,
    rule.arguments,
  ]);
}

/** Keys of quality rules, the surest first. */
export const QUALITY_KEYS = [
  byKey<QualityRule>(rule => rule.id),
  byKey<QualityRule>(rule => rule.name),
  byKey<QualityRule>(signature),
  byKey<QualityRule>(rule => rule.metric && `${rule.type} ${rule.metric}`),
];

/** Compares the rules of one element (Q1, Q2). */
export function compareQuality(
  run: Comparison,
  parent: Trail | undefined,
  before: RuleList,
  after: RuleList,
  element: string,
): void {
  const { pairs, removed, added } = matchItems(
    before.rules,
    after.rules,
    QUALITY_KEYS,
  );
  const trailOf = (rule: QualityRule, position: number): Trail => ({
    parent,
    field: 'quality',
    key: keyOf(rule, position),
  });
  for (const [i, j] of pairs) {
    const old = before.rules[i];
    comparePair(QUALITY, {
      before: old,
      after: after.rules[j],
      trail: {
        ...trailOf(old, before.positions[i]),
        before: before.positions[i],
        after: after.positions[j],
      },
      name: `${element}#${nameOf(old)}`,
      run,
    });
  }
  for (const i of removed) {
    const rule = before.rules[i];
    const position = before.positions[i];
    run.add(
      'Q2',
      'removed',
      { ...trailOf(rule, position), before: position },
      {
        before: rule,
        data: { name: `${element}#${nameOf(rule)}` },
        conditions: isSevere(rule) ? ['severe'] : [],
      },
    );
  }
  for (const j of added) {
    const rule = after.rules[j];
    const position = after.positions[j];
    const name = `${element}#${nameOf(rule)}`;
    run.add(
      'Q1',
      'added',
      { ...trailOf(rule, position), after: position },
      {
        after: rule,
        data: { name },
        conditions: isSevere(rule) ? ['severe'] : [],
        measured: failing(run, name),
      },
    );
  }
}

/** Whether old data fails a rule. */
export function failing(run: Comparison, name: string): Measured {
  return noneOf(run.measured(name)?.violations);
}

function nameOf({ name, id, metric, type }: QualityRule): string {
  return name ?? id ?? metric ?? type;
}

function keyOf(rule: QualityRule, position: number): string {
  if (rule.id !== undefined) {
    return keyText('id', rule.id);
  }
  return rule.name === undefined
    ? String(position)
    : keyText('name', rule.name);
}
