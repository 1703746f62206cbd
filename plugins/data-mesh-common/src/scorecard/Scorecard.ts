import { JsonObject } from '../model';
import { TextPlace } from '../policy/language/TextPlace';

/** What a product needs to be called by a name. @public */
export interface ScorecardLevel {
  name: string;
  /** Ids of what it needs besides all that the levels below it need. */
  policies: readonly string[];
}

/** By which policies products are looked at together (policies.md section 7). @public */
export interface Scorecard {
  /** Of the file that it was read from. */
  path: string;
  /** `<scope>.<name>`, for ever. */
  id: string;
  /** `global`, or a domain: then it is of the products of the domain, whatever it matches. */
  scope: string;
  title: string;
  description?: string;
  /** Entity ref. */
  owner: string;
  /** Backstage filter predicate over the light entity; absent = all products. */
  match?: JsonObject;
  /** The lowest first; never empty, no policy in two of them. */
  levels: readonly ScorecardLevel[];
  /** Whole numbers by the ids of policies; 1 where there is none. */
  weights: ReadonlyMap<string, number>;
  places: ReadonlyMap<string, TextPlace>;
}
