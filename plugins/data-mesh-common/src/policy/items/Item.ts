import { TextPlace } from '../language/TextPlace';
import { ItemKind } from '../language/ItemKind';
import { ContextPart } from './FieldSpec';

/**
 * One thing that a policy looks at: a column, a port. Fields are read by name,
 * see `fields.table.ts`; what is absent is undefined, and so is a blank text or
 * an empty list: a model cannot tell them from what was never written.
 *
 * @public
 */
export interface Item {
  kind: ItemKind;
  /** By names, for people and evidence: `orders.email`; the product itself has its name. */
  path: string;
  /** Stable id where there is one, else the path: what baselines and waivers go by. */
  key: string;
  /** Path of the document that it stands in, as in its `ReadDocument`. */
  document?: string;
  /** SHA-256 of the bytes of that document. */
  documentHash?: string;
  /** Place in the normalised model of that document: `schema[0].properties[2]`. */
  modelPath: string;
  /** The value of a field by its name, `custom.x` included; undefined where there is none. */
  get(field: string): unknown;
  /**
   * Of a field that is undefined: the part of the context that would tell it
   * and is not there, so that it is not evaluated instead of missing.
   */
  lacks?(field: string): ContextPart | undefined;
  /** Where the model has a field, of the whole document; `modelPath` where nothing better is known. */
  fieldPath?(field: string): string;
  /** Whose fields it has; of a `ModelItem` only. */
  row?: unknown;
  /** What it stands in: the port of a contract, the dataset of a column, the product of all. */
  parents: { readonly [K in ParentName]?: Item };
  /** What expressions can name besides items; the same for all items of a subject. */
  around?: Surroundings;
}

/** What is around the items of a subject; a part that is absent is not known. @public */
export interface Surroundings {
  /** Absent while the catalog does not answer. */
  domain?: DomainFacts;
  /** ISO 8601. */
  now?: string;
}

/** What is known of the domain of a product. @public */
export interface DomainFacts {
  /** Slug. */
  name: string;
  /** Entity ref. */
  owner?: string;
  /** Of the key that its data is encrypted with. */
  kmsKey?: string;
  /** What the locations of its data start with. */
  storagePrefix?: string;
  /** What the physical names of its datasets start with. */
  namespace?: string;
}

/** What expressions can call the things around an item. @public */
export type ParentName = 'dataset' | 'contract' | 'port' | 'product';

/** Finds lines: of an item, or of one of its fields where the text has it. @public */
export type PlaceOf = (item: Item, field?: string) => TextPlace | undefined;
