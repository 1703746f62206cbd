import { DataContract, SchemaProperty } from '../../model';
import { parsePath, Step } from '../../read/path';
import { Change } from '../Change';
import { effectiveName } from '../schema/names';
import { clone } from './mutations';

type Container = Record<Step, unknown>;

interface Removal {
  list: unknown[];
  index: number;
}

/**
 * Does to a contract what changes say. Order of lists is not told by most rules,
 * so it is not restored; new items come last.
 */
export function applyChanges(
  contract: DataContract,
  changes: readonly Change[],
): DataContract {
  const result = clone(contract);
  const removals: Removal[] = [];
  for (const change of changes) {
    applyOne(result, change, removals);
  }
  for (const { list, index } of removals.sort((a, b) => b.index - a.index)) {
    list.splice(index, 1);
  }
  return result;
}

function applyOne(
  contract: DataContract,
  { rule, path, at, after }: Change,
  removals: Removal[],
): void {
  const steps = parsePath(at.before.path) ?? [];
  const last = steps.at(-1) ?? '';
  const holder = holderOf(contract, steps.slice(0, -1));
  if (rule === 'F7') {
    return;
  }
  if (last === 'primaryKey' && typeof after !== 'boolean') {
    setKey(
      holder,
      Array.isArray(after) ? new Set(after.map(String)) : new Set(),
    );
  } else if (rule === 'T11' && last === 'logicalType') {
    const fresh = {
      logicalType: undefined,
      physicalType: undefined,
      properties: [],
    };
    Object.assign(
      holder,
      fresh,
      { items: undefined, map: undefined },
      clone(after),
    );
  } else if (Array.isArray(holder) && after === undefined) {
    removals.push({ list: holder, index: Number(last) });
  } else if (/\]$/.test(path) && !Array.isArray(holder)) {
    // Nothing stood there before: the path of that side ends at the list.
    const list: unknown = (holder[last] ??= []);
    if (Array.isArray(list)) {
      list.push(clone(after));
    }
  } else if (after === undefined) {
    // Lists of the model are never absent.
    holder[last] = Array.isArray(holder[last]) ? [] : undefined;
  } else {
    holder[last] = clone(after);
    if (last === 'status') {
      holder.lifecycle = after;
    }
  }
}

/** Mappings that are missing on the way are made. */
function holderOf(root: object, steps: readonly Step[]): Container {
  let node = root as Container;
  for (const step of steps) {
    node[step] ??= {};
    node = node[step] as Container;
  }
  return node;
}

function setKey(holder: Container, names: ReadonlySet<string>): void {
  for (const property of holder.properties as SchemaProperty[]) {
    property.primaryKey = names.has(effectiveName(property));
  }
}
