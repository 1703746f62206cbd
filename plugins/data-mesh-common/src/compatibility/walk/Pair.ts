import { SchemaObject } from '../../model';
import { Comparison } from './Comparison';
import { equal } from './equal';
import { Trail } from './Trail';

/** Two versions of one thing, and where they stand. */
export interface Pair<T> {
  before: T;
  after: T;
  /** Absent for the document itself. */
  trail?: Trail;
  /** What people call it: `orders.amount`. */
  name: string;
  /** What people call it on the new side, where that is another name. */
  afterName?: string;
  run: Comparison;
  /** The schema object that it is part of. */
  around?: Pair<SchemaObject>;
}

/** Judges some fields of a pair; `fields` are those of its table that differ, or are lists. */
export type Judge<T> = (
  pair: Pair<T>,
  fields: readonly (keyof T & string)[],
) => void;

/**
 * Who judges which field. Every field of the interface has to be there, so a new
 * field of the model does not compile until somebody has decided.
 */
export type FieldTable<T> = {
  readonly [K in keyof Required<T>]: Judge<T>;
};

/** A field table made ready: each judge with all fields that it claims. */
export interface Claims<T> {
  judge: Judge<T>;
  fields: readonly (keyof T & string)[];
}

/** Groups the fields of a table by their judges, once at load. */
export function claims<T>(table: FieldTable<T>): readonly Claims<T>[] {
  const byJudge = new Map<Judge<T>, (keyof T & string)[]>();
  for (const field in table) {
    if (Object.hasOwn(table, field)) {
      const fields = byJudge.get(table[field]) ?? [];
      byJudge.set(table[field], fields);
      fields.push(field);
    }
  }
  return [...byJudge].map(([judge, fields]) => ({ judge, fields }));
}

/** Asks each judge whose fields differ. */
export function comparePair<T>(all: readonly Claims<T>[], pair: Pair<T>): void {
  const { before, after } = pair;
  for (const { judge, fields } of all) {
    if (fields.length === 1) {
      if (differs(before[fields[0]], after[fields[0]])) {
        judge(pair, fields);
      }
    } else {
      const changed = changedOf(fields, before, after);
      if (changed.length > 0) {
        judge(pair, changed);
      }
    }
  }
}

function changedOf<K extends string, T extends { [key in K]?: unknown }>(
  fields: readonly K[],
  before: T,
  after: T,
): K[] {
  const changed: K[] = [];
  for (const field of fields) {
    if (differs(before[field], after[field])) {
      changed.push(field);
    }
  }
  return changed;
}

/**
 * Most fields are equal scalars or empty lists; those are answered at once. A
 * list goes to its judge, who looks at the items anyway.
 */
function differs(before: unknown, after: unknown): boolean {
  if (before === after) {
    return false;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length > 0 || after.length > 0;
  }
  return !equal(before, after);
}

/** Where a field of a pair stands. */
export function fieldTrail(pair: { trail?: Trail }, field: string): Trail {
  return { parent: pair.trail, field };
}
