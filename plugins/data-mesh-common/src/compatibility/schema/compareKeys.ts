import { SchemaProperty } from '../../model';
import { noneOf } from '../walk/Comparison';
import { Pair } from '../walk/Pair';
import { effectiveName } from './names';

/** A property of one side with its number; partners have the same number. */
export interface Numbered {
  property: SchemaProperty;
  number: number;
}

/** Judges the primary key of one list of properties (N3, N4a, N4b). */
export function compareKeys(
  holder: Pair<unknown>,
  before: readonly Numbered[],
  after: readonly Numbered[],
): void {
  const old = before.filter(({ property }) => property.primaryKey);
  const now = after.filter(({ property }) => property.primaryKey);
  const olds = new Set(old.map(({ number }) => number));
  const nows = new Set(now.map(({ number }) => number));
  const kept = old.filter(({ number }) => nows.has(number)).length;
  const { run, name } = holder;
  const trail = { parent: holder.trail, field: 'primaryKey' };
  const finding = {
    before: old.length > 0 ? namesOf(old) : undefined,
    after: now.length > 0 ? namesOf(now) : undefined,
    data: { name },
    measured: noneOf(run.measured(name)?.duplicates),
  };
  if (old.length === now.length && kept === old.length) {
    if (repositioned(before, after)) {
      run.add('X1', 'changed', trail, {
        ...finding,
        data: { name, field: 'primaryKeyPosition' },
      });
    }
  } else if (old.length === 0) {
    run.add('N3', 'key', trail, finding);
  } else if (now.length === 0) {
    run.add('N4a', 'key', trail, finding);
  } else if (kept < old.length && kept < now.length) {
    run.add('N4b', 'other', trail, finding);
  } else if (nows.size > olds.size) {
    run.add('N4b', 'widened', trail, finding);
  } else if (nows.size < olds.size) {
    run.add('N4b', 'narrowed', trail, finding);
  }
}

/** The order inside of a key is layout: it promises the same. */
function repositioned(
  before: readonly Numbered[],
  after: readonly Numbered[],
): boolean {
  const positions = new Map<number, number>();
  for (const { property, number } of before) {
    if (property.primaryKeyPosition !== undefined) {
      positions.set(number, property.primaryKeyPosition);
    }
  }
  const kept = new Set(before.map(({ number }) => number));
  return after.some(
    ({ property, number }) =>
      kept.has(number) && property.primaryKeyPosition !== positions.get(number),
  );
}

function namesOf(key: readonly Numbered[]): string[] {
  return [...key]
    .sort((a, b) => positionOf(a) - positionOf(b))
    .map(({ property }) => effectiveName(property));
}

function positionOf({ property }: Numbered): number {
  return property.primaryKeyPosition ?? 0;
}
