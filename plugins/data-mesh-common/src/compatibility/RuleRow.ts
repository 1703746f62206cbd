import type { ChangeFlag, Grade } from './Change';

/**
 * A fact that turns a grade. What each means is told where it is found:
 * `conditionsOf` for facts of the documents and of the readers, the walkers for
 * facts of one pair.
 */
export type Condition =
  // Of the whole comparison.
  | 'positional-files'
  | 'positional-reader'
  | 'typed-reader'
  | 'sql-readers'
  | 'by-field-id'
  | 'in-place'
  | 'avro-json'
  | 'hive-paths'
  // Of one pair.
  | 'closed'
  | 'open'
  | 'alias'
  | 'severe'
  | 'iceberg-v3'
  | 'no-default'
  | 'fraction'
  | 'cleared'
  | 'not-cleared'
  | 'exempt'
  | 'no-holders'
  | 'may-retire'
  | 'short-notice'
  | 'not-production';

/** A grade, or one that a measured fact turns into `ok` or `break`. */
export type Cell = Grade | 'break unless measured' | 'review unless measured';

/** The three cells of a row; under a condition only those that it turns. */
export interface Cells {
  history: Cell;
  consumers: Cell;
  producer: Cell;
}

/** What a change is for the version number where no grade decides. */
export type Effect = 'addition' | 'deprecation' | 'text' | 'status';

/** One way in which a rule applies. */
export interface RuleCase extends Cells {
  /** In order; a later condition that holds overrules an earlier one. */
  under?: readonly ({ if: Condition } & Partial<Cells>)[];
  flags?: readonly ChangeFlag[];
  /** `text` unless told. */
  effect?: Effect;
  /** One sentence; `{name}`, `{before}`, `{after}` and keys of the data are put in. */
  reason: string;
}

/** A row of the rule table. The key of the row is its id; ids are for ever. */
export interface RuleRow {
  title: string;
  /** Why the grades are as they are, in a sentence or two. */
  why: string;
  /** First version of this package that has it. */
  since: string;
  cases: { readonly [name: string]: RuleCase };
}
