import { JsonObject, JsonValue } from '../model';

/**
 * `ok`: nothing to do. `review`: a person or a measured fact must decide.
 * `break`: somebody's data or queries stop being right.
 *
 * @public
 */
export type Grade = 'ok' | 'review' | 'break';

/**
 * The three questions about one change. `history`: can the new contract read
 * what was written under the old one? `consumers`: can a consumer built on the
 * old contract go on reading new data? `producer`: would the old pipeline's
 * output, unchanged, violate the new contract?
 *
 * @public
 */
export interface Grades {
  history: Grade;
  consumers: Grade;
  producer: Grade;
}

/**
 * What stands beside the grades. `notice`: tell those who use it; `window`: a
 * deprecation window opens; `approval:security`: security has to agree;
 * `migration`: history has to be rewritten; `rename-suspected`: without stable
 * ids, a removal and an addition look like one rename.
 *
 * @public
 */
export type ChangeFlag =
  | 'notice'
  | 'window'
  | 'approval:security'
  | 'migration'
  | 'rename-suspected';

/** Where one side of a change stands. @public */
export interface ChangeSpot {
  /**
   * Place in the normalised model, for example `schema[0].properties[2].required`;
   * where nothing stands on this side, the innermost part that does. Empty for
   * the whole document.
   */
  path: string;
  /** 1-based, known after `placeChanges`. */
  line?: number;
  /** 1-based. */
  column?: number;
}

/** One difference between two versions: data from which text is rendered later. @public */
export interface Change extends Grades {
  /** Stable id, a row of the rule table (`listRules`); text, since a stored change may be of another version's table. */
  rule: string;
  /** Which of the row's cases. */
  case: string;
  /** By stable ids and names, for example `/schema[name=orders]/properties[name=amount]/required`. */
  path: string;
  /** The smallest value that changed; absent where there was none. */
  before?: JsonValue;
  after?: JsonValue;
  at: { before: ChangeSpot; after: ChangeSpot };
  flags: ChangeFlag[];
  /** What the reason is rendered from, beside `before` and `after`. */
  data: JsonObject;
}

/** A change with its text, as people read it. @public */
export interface RenderedChange extends Change {
  title: string;
  /** What happened and whom it touches, in one sentence. */
  reason: string;
}
