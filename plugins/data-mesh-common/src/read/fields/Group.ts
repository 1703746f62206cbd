import { JsonObject } from '../../model';
import { ReadProblemCode } from '../../model/problems.table';
import { entryOf, MapEntry, MapNode, TreeNode } from '../tree/TreeNode';
import { setOwn, toJson } from '../tree/toJson';
import { Reading } from './Reading';
import { empty, Take, wrongType } from './takes';

/** Releases of the two standards; absent means that the standard never had it. */
export interface Releases {
  odps?: number;
  odcs?: number;
}

/** One field of a mapping. */
export interface FieldRow<M> {
  read: (node: TreeNode, model: M, reading: Reading) => void;
  /** First releases that know the field; left out = all. */
  since?: Releases;
  /** A word of ODCS 2 for the field named here, read all the same. */
  nowCalled?: string;
  /** Where this other field stands too, that one counts and this one is only kept. */
  givesWayTo?: string;
  /** A field of ODCS 2 that has no successor. */
  gone?: boolean;
  /** Reported when the field is missing; a function where it depends on the release. */
  required?:
    | ReadProblemCode
    | ((reading: Reading) => ReadProblemCode | undefined);
}

/** The fields of a mapping by the names that documents use. */
export type Fields<M> = { readonly [name: string]: FieldRow<M> };

/** What a mapping of a document may hold and what is made of it. */
export interface Group<M> {
  create: () => M;
  fields: ReadonlyMap<string, FieldRow<M>>;
  required: readonly (readonly [
    string,
    NonNullable<FieldRow<M>['required']>,
  ])[];
  /** True where the standard lets other keys pass. */
  open: (reading: Reading) => boolean;
  /** Reads a key that is no field; false leaves it to `unknown`. */
  rest?: (entry: MapEntry, model: M, reading: Reading) => boolean;
  /** Facts that several fields make together. */
  finish?: (model: M, node: MapNode, reading: Reading) => void;
}

/** Compiles a table of fields, once at load. */
export function group<M extends { unknown?: JsonObject }>(
  create: () => M,
  fields: Fields<M>,
  options: Partial<Pick<Group<M>, 'open' | 'rest' | 'finish'>> = {},
): Group<M> {
  const required: [string, NonNullable<FieldRow<M>['required']>][] = [];
  for (const [name, row] of Object.entries(fields)) {
    if (row.required) {
      required.push([name, row.required]);
    }
  }
  return {
    create,
    fields: new Map(Object.entries(fields)),
    required,
    open: options.open ?? closed,
    rest: options.rest,
    finish: options.finish,
  };
}

function closed(): boolean {
  return false;
}

/** A mapping read by its group. */
export function mapOf<M extends { unknown?: JsonObject }>(
  // A function, because groups may hold each other.
  from: () => Group<M>,
): Take<M> {
  return (node, reading) => {
    if (node.kind === 'map') {
      return readGroup(node, from(), reading);
    }
    return node.kind === 'scalar' && node.value === null
      ? empty(node, reading)
      : wrongType(node, reading, 'a mapping');
  };
}

/** Reads every entry in the order of the document; what has no place goes to `unknown`. */
export function readGroup<M extends { unknown?: JsonObject }>(
  node: MapNode,
  of: Group<M>,
  reading: Reading,
): M {
  const model = of.create();
  const depth = reading.steps.length;
  for (const entry of node.entries) {
    reading.steps[depth] = entry.key;
    const row = of.fields.get(entry.key);
    const lost = reading.lost;
    if (row) {
      readField(row, entry, node, model, reading);
    } else if (!of.rest?.(entry, model, reading)) {
      const code = of.open(reading) ? 'extra-field' : 'unknown-field';
      reading.find(code, entry.start, { field: entry.key });
      reading.lost++;
    }
    if (reading.lost !== lost) {
      reading.lost = lost;
      setOwn((model.unknown ??= {}), entry.key, toJson(entry.node));
    }
  }
  reading.steps.length = depth;
  for (const [name, rule] of of.required) {
    if (!entryOf(node, name)) {
      const code = typeof rule === 'function' ? rule(reading) : rule;
      if (code) {
        reading.find(code, node.start, { field: name });
      }
    }
  }
  of.finish?.(model, node, reading);
  return model;
}

function readField<M>(
  row: FieldRow<M>,
  entry: MapEntry,
  parent: MapNode,
  model: M,
  reading: Reading,
): void {
  if (row.nowCalled !== undefined && isOutdated(reading)) {
    reading.find('outdated-field', entry.start, {
      field: entry.key,
      use: row.nowCalled,
    });
  } else if (row.gone && isOutdated(reading)) {
    reading.find('removed-field', entry.start, { field: entry.key });
  } else if (row.since) {
    const since = row.since[reading.standard];
    if (since === undefined) {
      reading.find('unknown-field', entry.start, { field: entry.key });
    } else if (since > reading.version) {
      reading.findNewer(entry.key, since, entry.start);
    }
  }
  const better = row.givesWayTo ?? row.nowCalled;
  if (better !== undefined && entryOf(parent, better)) {
    reading.lost++;
    return;
  }
  row.read(entry.node, model, reading);
}

function isOutdated(reading: Reading): boolean {
  return reading.standard === 'odps' || reading.version >= 30_000;
}
