import { SchemaProperty } from '../../model';
import { Condition } from '../RuleRow';
import { fieldTrail, Pair } from '../walk/Pair';
import { effectiveName, keepsAlias } from './names';

/** Judges what one property is called on both sides (F5, M1, M2). */
export function compareNames(
  pair: Pair<SchemaProperty>,
  /** Deprecated properties of the new side by their effective names. */
  duplicates: ReadonlySet<string>,
): void {
  const { before, after, run, name } = pair;
  const [old, now] = [effectiveName(before), effectiveName(after)];
  const field =
    before.physicalName === after.physicalName ? 'name' : 'physicalName';
  if (old !== now) {
    run.add('F5', 'renamed', fieldTrail(pair, field), {
      before: old,
      after: now,
      data: { name },
      conditions: keeps(pair, old, duplicates),
    });
  } else if (before.physicalName !== after.physicalName) {
    run.add('M2', 'restated', fieldTrail(pair, 'physicalName'), {
      before: before.physicalName,
      after: after.physicalName,
      data: { name, field: 'physicalName' },
    });
  }
  if (before.name !== after.name && (old === now || field !== 'name')) {
    run.add('M1', 'changed', fieldTrail(pair, 'name'), {
      before: before.name,
      after: after.name,
      data: { name, field: 'name' },
    });
  }
  if (before.id !== after.id) {
    const at = fieldTrail(pair, 'id');
    const finding = {
      before: before.id,
      after: after.id,
      data: { name, field: 'id' },
    };
    if (before.id === undefined) {
      run.add('M2', 'changed', at, finding);
    } else {
      run.add('Z1', 'changed', at, finding);
    }
  }
}

/** Whether the old name goes on: as a deprecated duplicate, or as a declared alias. */
function keeps(
  { after, run }: Pair<SchemaProperty>,
  old: string,
  duplicates: ReadonlySet<string>,
): Condition[] {
  const alias = keepsAlias(after.customProperties, old, run.options);
  const own: Condition[] = alias || duplicates.has(old) ? ['alias'] : [];
  // Avro resolves old data by the aliases of the new schema.
  return alias && run.conditions.has('avro-json')
    ? [...own, 'by-field-id']
    : own;
}
