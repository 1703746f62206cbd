import { JsonValue } from '../../model';
import { TextPlace } from './TextPlace';

/**
 * A condition as it was written and checked. Several keys of one mapping are
 * `all`. `field` is empty where an element of a list is meant (`every`, `some`).
 * What an operator wants is as written: the operator has read it once to see
 * that it can.
 *
 * @public
 */
export type Condition =
  | { kind: 'all' | 'any' | 'none'; of: readonly Condition[]; at: TextPlace }
  | { kind: 'not'; of: Condition; at: TextPlace }
  | {
      kind: 'test';
      field: string;
      operator: string;
      wanted: JsonValue;
      at: TextPlace;
    }
  | {
      kind: 'quantity';
      field: string;
      /** Of all elements, or of one at least. */
      quantity: 'every' | 'some';
      of: Condition;
      at: TextPlace;
    }
  | { kind: 'cel'; expression: string; at: TextPlace };
