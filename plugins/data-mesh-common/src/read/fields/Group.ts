import { JsonObject } from '../../model';
import { ReadProblemCode } from '../../model/problems.table';
import { MapEntry, MapNode, TreeNode } from '../tree/TreeNode';
import { Reading } from './Reading';

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

/** A row with its bit in the set of required fields; 0 where nobody misses it. */
export interface CompiledRow<M> extends FieldRow<M> {
  bit: number;
}

/** A field that a mapping should have. */
export interface RequiredField {
  name: string;
  bit: number;
  rule: ReadProblemCode | ((reading: Reading) => ReadProblemCode | undefined);
}

/** What a mapping of a document may hold and what is made of it. */
export interface Group<M> {
  create: () => M;
  fields: ReadonlyMap<string, CompiledRow<M>>;
  /** Fields that may be missed, each with a bit of its own. */
  required: readonly RequiredField[];
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
  const required: RequiredField[] = [];
  const compiled = new Map<string, CompiledRow<M>>();
  for (const [name, row] of Object.entries(fields)) {
    const bit = row.required ? 1 << required.length : 0;
    if (row.required) {
      required.push({ name, bit, rule: row.required });
    }
    compiled.set(name, { ...row, bit });
  }
  return {
    create,
    fields: compiled,
    required,
    open: options.open ?? closed,
    rest: options.rest,
    finish: options.finish,
  };
}

function closed(): boolean {
  return false;
}
