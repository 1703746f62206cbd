import { JsonObject } from './Json';

/** A number of the data of a problem; 0 where it is none. */
export function count(data: JsonObject, key: string): number {
  const value = data[key];
  return typeof value === 'number' ? value : 0;
}

/** `1 error`, `2 errors`. */
export function plural(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** A list of the data of a problem as one enumeration, cut where it grows long. */
export function words(data: JsonObject, key: string): string {
  const value = data[key];
  const items = Array.isArray(value) ? value.map(String) : [];
  return items.length > 12
    ? `${items.slice(0, 12).join(', ')} and ${items.length - 12} more`
    : items.join(', ');
}
