import { JsonObject } from '../model';
import { TextPlace } from '../policy/language/TextPlace';

/** Policies that products shall follow by a date. @public */
export interface Campaign {
  /** Of the file that it was read from. */
  path: string;
  /** `<scope>.<name>`, for ever. */
  id: string;
  /** `global`, or a domain: then it is of the products of the domain, whatever it matches. */
  scope: string;
  title: string;
  why: string;
  /** Entity ref. */
  owner: string;
  /** Backstage filter predicate over the light entity; absent = all products. */
  match?: JsonObject;
  /** Ids, none of them twice. */
  policies: readonly string[];
  /** UTC dates; without the first it has started. It is over at 00:00 UTC after `due`. */
  starts?: string;
  due: string;
  /** So many days before the end owners are reminded, the earliest first. */
  remindDays: readonly number[];
  places: ReadonlyMap<string, TextPlace>;
}
