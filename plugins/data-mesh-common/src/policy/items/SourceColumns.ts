import { DataContract, SchemaObject, SchemaProperty } from '../../model';
import { partsOf } from './partsOf';

/** Segments of a name that may stand before what a contract calls its datasets. */
const MOST_SEGMENTS = 8;
/** Characters of a transformation that are looked at. */
const MOST_LOGIC = 10_000;
const WORDS = /[\p{L}_][\p{L}\p{N}_]*/gu;

type Columns = ReadonlyMap<string, SchemaProperty>;

/** Columns that a column is made from. */
export interface ColumnSources {
  columns: readonly SchemaProperty[];
  /** Whether a source is named that none of the contracts has. */
  isPartial: boolean;
}

/**
 * From which columns of other contracts a column is made, as its owner wrote it
 * down (`transformSourceObjects`, `transformLogic`). Lineage that was observed
 * would be asked here, and nowhere else.
 */
export class SourceColumns {
  private readonly datasets = new Map<string, Columns[]>();
  private readonly columns = new Map<string, SchemaProperty[]>();

  constructor(contracts: readonly DataContract[]) {
    for (const object of contracts.flatMap(({ schema }) => schema)) {
      const columns = columnsIn(object);
      for (const dataset of namesOf(object)) {
        push(this.datasets, dataset, columns);
        for (const [column, property] of columns) {
          push(this.columns, `${dataset}.${column}`, property);
        }
      }
    }
  }

  of(column: SchemaProperty): ColumnSources {
    const { transformSourceObjects } = column;
    const found = transformSourceObjects.map(name => this.named(name, column));
    return {
      columns: [...new Set(found.flatMap(each => each ?? []))],
      isPartial: found.includes(undefined),
    };
  }

  /** `customers.email` is a column; of `customers` those that the logic names, else the one of the same name. */
  private named(
    name: string,
    column: SchemaProperty,
  ): readonly SchemaProperty[] | undefined {
    for (const each of endsOf(folded(name))) {
      const columns = this.columns.get(each);
      if (columns) {
        return columns;
      }
      const datasets = this.datasets.get(each);
      if (datasets) {
        const words = wordsOf(column.transformLogic);
        return datasets.flatMap(dataset => columnsOf(dataset, words, column));
      }
    }
    return undefined;
  }
}

function columnsOf(
  dataset: Columns,
  words: readonly string[],
  column: SchemaProperty,
): readonly SchemaProperty[] {
  const named = words.flatMap(word => dataset.get(word) ?? []);
  return named.length > 0
    ? named
    : namesOf(column).flatMap(name => dataset.get(name) ?? []);
}

/** By name and physical name, fields of objects as `address.city`. Iterative: a model may be as deep as it likes. */
function columnsIn(object: SchemaObject): Columns {
  const columns = new Map<string, SchemaProperty>();
  const stack = object.properties.map(property => ({ property, above: '' }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { property, above } = next;
    for (const name of namesOf(property)) {
      columns.set(above + name, property);
    }
    const below = `${above}${folded(property.name)}.`;
    for (const part of partsOf(property)) {
      for (const each of part.property.properties) {
        stack.push({ property: each, above: below });
      }
    }
  }
  return columns;
}

function namesOf({
  name,
  physicalName,
}: Pick<SchemaObject, 'name' | 'physicalName'>): string[] {
  const names = [name, physicalName].map(folded).filter(each => each !== '');
  return [...new Set(names)];
}

/** A name, and what is left of it without what stands before its dots. */
function endsOf(name: string): string[] {
  const segments = name.split('.');
  return segments
    .slice(0, MOST_SEGMENTS)
    .map((_, start) => segments.slice(start).join('.'));
}

function wordsOf(logic: string = ''): string[] {
  return [...logic.slice(0, MOST_LOGIC).matchAll(WORDS)].map(([word]) =>
    folded(word),
  );
}

/** As SQL tells names apart: not by upper and lower case. */
function folded(name: string = ''): string {
  return name.trim().toLowerCase();
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) {
    known.push(value);
  } else {
    map.set(key, [value]);
  }
}
