import { JsonValue, QualityRule, SchemaProperty } from '../../model';
import { fieldOfRule } from '../quality/fieldOfRule';
import {
  compareQuality,
  QUALITY_KEYS,
  RuleList,
} from '../quality/compareQuality';
import { noneOf } from '../walk/Comparison';
import { equal } from '../walk/equal';
import { Matches, matchItems } from '../walk/matchItems';
import { fieldTrail, Judge, Pair } from '../walk/Pair';
import { compareEnum } from './compareEnum';

/** What a property promises of each value, however it is written. */
interface Promised {
  required: boolean;
  unique: boolean;
  values: readonly JsonValue[];
}

/**
 * Judges `required`, `unique`, the allowed values and the quality rules
 * together, because a library rule may say the same as a field: moving one into
 * the other is no change. A rule that has its partner on the other side stays a
 * rule; only its list of allowed values is compared as one.
 */
export const promises: Judge<SchemaProperty> = pair => {
  const { before, after, run, name, trail } = pair;
  // Most properties have the same rules, and then none is alone.
  const matches = equal(before.quality, after.quality)
    ? { pairs: [], removed: [], added: [] }
    : matchItems(before.quality, after.quality, QUALITY_KEYS);
  const values = valuesByRule(pair, matches.pairs);
  const old = split(before, new Set(matches.removed), values?.[0]);
  const now = split(after, new Set(matches.added), values?.[1]);
  compareRequired(pair, old.promised, now.promised);
  if (old.promised.unique !== now.promised.unique) {
    const at = fieldTrail(pair, 'unique');
    const finding = {
      before: old.promised.unique,
      after: now.promised.unique,
      data: { name },
      measured: noneOf(run.measured(name)?.duplicates),
    };
    if (now.promised.unique) {
      run.add('N3', 'unique', at, finding);
    } else {
      run.add('N4a', 'unique', at, finding);
    }
  }
  compareEnum(pair, old.promised.values, now.promised.values);
  if (!equal(old.rules.rules, now.rules.rules)) {
    compareQuality(run, trail, old.rules, now.rules, name);
  }
};

/** Two partners that both list the allowed values, where no field does. */
function valuesByRule(
  { before, after }: Pair<SchemaProperty>,
  pairs: Matches['pairs'],
): readonly [number, number] | undefined {
  return before.enum.length > 0 || after.enum.length > 0
    ? undefined
    : pairs.find(
        ([i, j]) =>
          fieldOfRule(before.quality[i])?.field === 'enum' &&
          fieldOfRule(after.quality[j])?.field === 'enum',
      );
}

function split(
  property: SchemaProperty,
  alone: ReadonlySet<number>,
  values?: number,
): { promised: Promised; rules: RuleList } {
  const promised = {
    required: property.required,
    unique: property.unique,
    values: property.enum,
  };
  const rules: QualityRule[] = [];
  const positions: number[] = [];
  property.quality.forEach((rule, position) => {
    const same =
      alone.has(position) || position === values
        ? fieldOfRule(rule)
        : undefined;
    if (same?.field === 'required') {
      promised.required = true;
    } else if (same?.field === 'unique') {
      promised.unique = true;
    } else if (same && promised.values.length === 0) {
      promised.values = [...same.values];
      if (position === values) {
        // What else the rule says is compared as a rule.
        const { arguments: _, ...rest } = rule;
        rules.push(rest);
        positions.push(position);
      }
    } else {
      rules.push(rule);
      positions.push(position);
    }
  });
  return { promised, rules: { rules, positions } };
}

function compareRequired(
  pair: Pair<SchemaProperty>,
  old: Promised,
  now: Promised,
): void {
  const { before, after, run, name } = pair;
  const trail = fieldTrail(pair, 'required');
  const finding = { before: old.required, after: now.required, data: { name } };
  if (old.required === now.required) {
    const silent =
      before.required === after.required &&
      before.requiredStated !== after.requiredStated;
    if (silent) {
      run.add('M2', 'restated', trail, { data: { name, field: 'required' } });
    }
  } else if (now.required) {
    const measured = noneOf(run.measured(name)?.nulls);
    run.add('N1', 'required', trail, { ...finding, measured });
  } else {
    run.add('N2', 'optional', trail, finding);
  }
}
