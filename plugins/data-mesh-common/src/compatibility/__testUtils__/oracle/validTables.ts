import { Domain, PromisedColumn, PromisedTable, Row, Value } from './Promised';

/** Longer and further than any bound of the arbitrary promises. */
const FAR = 1_000;

/**
 * Tables that keep a promise, made to lie at its edges: one for each extreme
 * value of a column, for each null that is allowed, and for each repetition that
 * nobody forbade.
 */
export function validTables({ columns, key }: PromisedTable): Row[][] {
  const row = (index: number, over: Row = {}): Row =>
    Object.fromEntries(
      columns.map(column => [
        column.name,
        over[column.name] ?? nthValue(column.domain, index),
      ]),
    );
  const tables: Row[][] = [[row(0), row(1)]];
  for (const column of columns) {
    const { name } = column;
    for (const value of edges(column)) {
      tables.push([{ ...row(0), [name]: value }]);
    }
    // A key of one column forbids what `unique` forbids.
    if (!column.unique && !(key.length === 1 && key[0] === name)) {
      tables.push([row(0), row(1, { [name]: row(0)[name] })]);
    }
  }
  if (key.length === 0) {
    const { k, l } = row(0);
    tables.push([row(0), row(1, { k, l })]);
  }
  return tables;
}

function edges({ required, domain }: PromisedColumn): Value[] {
  return required ? extremes(domain) : [null, ...extremes(domain)];
}

function extremes(domain: Domain): Value[] {
  switch (domain.kind) {
    case 'enum':
      return [...(domain.values ?? ['another'])];
    case 'pattern':
      return domain.prefix === undefined ? ['z'] : [domain.prefix];
    case 'length':
      return sides(domain, 0).map(length => 'a'.repeat(length));
    case 'items':
      return sides(domain, 0).map(length => new Array<number>(length).fill(7));
    case 'range':
      return sides(domain, -FAR);
    default:
      return [0, domain.of ?? 1, -7 * (domain.of ?? 1)];
  }
}

function sides(
  { min, max }: { min?: number; max?: number },
  least: number,
): [number, number] {
  return [min ?? least, max ?? FAR];
}

/** The first value of a column, or another one where it has as many. */
function nthValue(domain: Domain, index: number): Value {
  switch (domain.kind) {
    case 'enum': {
      const values = domain.values ?? ['any', 'thing'];
      return values[index % values.length];
    }
    case 'pattern':
      return `${domain.prefix ?? ''}${index}`;
    case 'length':
      return 'ab'[index].repeat(domain.min ?? 1);
    case 'items':
      return new Array<number>(domain.min ?? 1).fill(index);
    case 'range':
      return domain.min === undefined
        ? (domain.max ?? 1) - index
        : domain.min + index;
    default:
      return (index + 1) * (domain.of ?? 1);
  }
}
