import { Test } from './Reading';

/**
 * Equal in the way of Backstage's filter predicates: letters of either case are
 * the same, and a number is its text.
 */
export function equalTo(wanted: string | number | boolean): Test {
  if (typeof wanted === 'boolean') {
    return value => value === wanted;
  }
  const text = String(wanted);
  if (typeof wanted === 'number') {
    return value => value !== null && String(value) === text;
  }
  const folded = text.toUpperCase();
  return value =>
    value === text ||
    (typeof value === 'string' && value.toUpperCase() === folded) ||
    (typeof value === 'number' && String(value) === text);
}
