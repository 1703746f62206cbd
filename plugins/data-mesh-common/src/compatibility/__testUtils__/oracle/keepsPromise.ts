import { Domain, PromisedTable, Row, Value } from './Promised';

/** Whether rows keep everything that is promised of their table. */
export function keepsPromise(
  rows: readonly Row[],
  { columns, key }: PromisedTable,
): boolean {
  return (
    columns.every(({ name, required, unique, domain }) => {
      const values = rows.map(row => row[name]);
      const given = values.filter(value => value !== null);
      return (
        (!required || given.length === values.length) &&
        (!unique || isDistinct(given)) &&
        given.every(value => isInside(value, domain))
      );
    }) &&
    (key.length === 0 ||
      isDistinct(rows.map(row => key.map(name => row[name]))))
  );
}

function isDistinct(values: readonly unknown[]): boolean {
  return (
    new Set(values.map(each => JSON.stringify(each))).size === values.length
  );
}

function isInside(value: Value, domain: Domain): boolean {
  switch (domain.kind) {
    case 'enum':
      return !domain.values || domain.values.some(each => each === value);
    case 'pattern':
      return String(value).startsWith(domain.prefix ?? '');
    case 'length':
      return isBetween(String(value).length, domain);
    case 'items':
      return isBetween(Array.isArray(value) ? value.length : -1, domain);
    case 'range':
      return isBetween(Number(value), domain);
    default:
      return domain.of === undefined || Number(value) % domain.of === 0;
  }
}

function isBetween(
  value: number,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
): boolean {
  return min <= value && value <= max;
}
