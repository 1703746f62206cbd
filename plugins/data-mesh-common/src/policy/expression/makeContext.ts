import { ContextPart } from '../items/FieldSpec';
import { instantOf } from '../operators/values/instantOf';
import { ExpressionScope } from './CompiledExpression';
import { celValue } from './celValue';
import { PlannedRead } from './planReads';
import { CUSTOM_NAME } from './readMember';
import { NOW } from './scopeFields';

/** Values by the names of things, and how many entries of lists are among them. */
export type Context =
  | { values: Thing; entries: number }
  | { error: string }
  | { missing: ContextPart };

interface Thing {
  [name: string]: unknown;
}

/** What an expression reads, of one item: these fields and no others are got. */
export function makeContext(
  reads: readonly PlannedRead[],
  readsNow: boolean,
  scope: ExpressionScope,
): Context {
  const values: Thing = {};
  let entries = 0;
  for (const planned of reads) {
    const holder = holderOf(values, planned);
    const value = planned.get(scope);
    if (value === undefined || value === null) {
      const missing = planned.lacks(scope);
      if (missing) {
        return { missing };
      }
    } else {
      const seen = celValue(value, planned.read.spec);
      if ('error' in seen) {
        return { error: `\`${planned.name}\` ${seen.error}.` };
      }
      entries += seen.entries * planned.read.times;
      put(holder, planned.keys[planned.keys.length - 1], seen.value);
    }
  }
  if (readsNow) {
    const now = scope.now === undefined ? undefined : instantOf(scope.now);
    if (now === undefined) {
      return { missing: 'now' };
    }
    values[NOW] = new Date(now);
  }
  return { values, entries };
}

type Holder = Thing | Map<string, unknown>;

/** The thing of a field, or what the field is nested in; there also where it has no value. */
function holderOf(values: Thing, { read, keys }: PlannedRead): Holder {
  const thing = inner(values, read.of);
  return keys.length > 1 ? inner(thing, keys[0]) : thing;
}

function inner(of: Holder, name: string): Holder {
  const known = of instanceof Map ? of.get(name) : of[name];
  if (known instanceof Map || isThing(known)) {
    return known;
  }
  const made: Holder = name === CUSTOM_NAME ? new Map() : {};
  put(of, name, made);
  return made;
}

function put(holder: Holder, name: string, value: unknown) {
  if (holder instanceof Map) {
    holder.set(name, value);
  } else {
    holder[name] = value;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}
