/** Which values a column may have; a side that is not given is open. */
export type Domain =
  | { kind: 'enum'; values?: readonly string[] }
  | { kind: 'pattern'; prefix?: string }
  | { kind: 'length'; min?: number; max?: number }
  | { kind: 'items'; min?: number; max?: number }
  | { kind: 'range'; min?: number; max?: number }
  | { kind: 'multiple'; of?: number };

/** What is promised of one column. */
export interface PromisedColumn {
  name: string;
  required: boolean;
  unique: boolean;
  domain: Domain;
  /** Whether the document says it by fields or by library rules. */
  byRules: boolean;
}

/** What is promised of a table, said without any word of the comparison. */
export interface PromisedTable {
  columns: readonly PromisedColumn[];
  /** Names of the key columns; none = no key. */
  key: readonly string[];
}

/** A value of a column; lists hold numbers. */
export type Value = string | number | null | readonly number[];

export type Row = Readonly<Record<string, Value>>;
