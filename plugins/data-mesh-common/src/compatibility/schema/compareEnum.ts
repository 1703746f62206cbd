import { JsonValue, SchemaProperty } from '../../model';
import { Measured } from '../gradeOf';
import { Condition } from '../RuleRow';
import { fieldTrail, Pair } from '../walk/Pair';
import { keyText, Trail } from '../walk/Trail';

/** Compares allowed values as sets (V1, V2, V3); no values = any value. */
export function compareEnum(
  pair: Pair<SchemaProperty>,
  before: readonly JsonValue[],
  after: readonly JsonValue[],
): void {
  if (before === after || (before.length === 0 && after.length === 0)) {
    return;
  }
  const { run, name } = pair;
  const trail = fieldTrail(pair, 'enum');
  const data = { name, field: 'enum' };
  const values = run.measured(name)?.values;
  // An enum is closed, unless the object says that more may come.
  const conditions: Condition[] =
    pair.around?.before.closed === false ? ['open'] : [];
  const [old, now] = [keysOf(before), keysOf(after)];
  if (before.length === 0) {
    const measured = values
      ? whether(values.every(is => now.has(key(is))))
      : 'unknown';
    run.add('V3', 'added', trail, { after, data, measured });
    return;
  }
  if (after.length === 0) {
    run.add('V1', 'lifted', trail, { before, data, conditions });
    return;
  }
  const seen = values && keysOf(values);
  for (const [text, position] of old) {
    if (!now.has(text)) {
      const at = itemTrail(trail, before[position], { before: position });
      const measured = seen ? whether(!seen.has(text)) : 'unknown';
      run.add('V2', 'removed', at, {
        before: before[position],
        data,
        measured,
      });
    }
  }
  for (const [text, position] of now) {
    if (!old.has(text)) {
      const at = itemTrail(trail, after[position], { after: position });
      run.add('V1', 'added', at, { after: after[position], data, conditions });
    }
  }
}

function whether(fits: boolean): Measured {
  return fits ? 'fits' : 'does not fit';
}

function key(value: JsonValue): string {
  return JSON.stringify(value);
}

function keysOf(values: readonly JsonValue[]): Map<string, number> {
  return new Map(values.map((value, position) => [key(value), position]));
}

function itemTrail(
  { parent, field }: Trail,
  value: JsonValue,
  position: Pick<Trail, 'before' | 'after'>,
): Trail {
  return {
    parent,
    field,
    key: keyText('value', typeof value === 'string' ? value : key(value)),
    ...position,
  };
}
