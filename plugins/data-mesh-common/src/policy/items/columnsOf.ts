import { keyPart } from './keyPart';
import { ColumnList, ColumnThing } from './kinds/columnRow';
import { DatasetThing } from './kinds/datasetRow';
import { lazy } from './lazy';
import { partsOf } from './partsOf';
import { uniqueKeys } from './uniqueKeys';

type Parent = Pick<ColumnThing['property'], 'properties'>;

/** A list that is gone through; what lies in one of its columns comes before the next. */
interface OpenList extends Parent {
  list: ColumnList;
  next: number;
}

/**
 * The columns of a dataset on every level, parents before what lies below, in
 * the order of the document. Elements of arrays and parts of maps are no
 * columns, the fields inside are. Iterative: a model may be as deep as it likes.
 */
export function columnsOf(dataset: DatasetThing): ColumnThing[] {
  const columns: ColumnThing[] = [];
  const open: OpenList[] = [];
  const push = (
    parts: readonly { property: Parent; at: string }[],
    above?: ColumnThing,
  ) => {
    const depth = (above?.list.depth ?? 0) + 1;
    const keys = lazy(() =>
      uniqueKeys(
        parts.length === 1
          ? parts[0].property.properties.map(keyPart)
          : parts.flatMap(each => each.property.properties.map(keyPart)),
      ),
    );
    let first = parts.reduce((sum, each) => sum + countOf(each.property), 0);
    // The stack gives back in reverse order.
    for (let part = parts.length - 1; part >= 0; part -= 1) {
      const { property, at } = parts[part];
      const { properties } = property;
      first -= properties.length;
      const name = `${at}properties`;
      const list: ColumnList = { dataset, above, name, depth, keys, first };
      open.push({ properties, list, next: 0 });
    }
  };
  push([{ property: dataset.object, at: '' }]);
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const index = last.next;
    if (index === last.properties.length) {
      open.pop();
    } else {
      last.next += 1;
      const property = last.properties[index];
      const column = { property, index, list: last.list };
      columns.push(column);
      if (property.items || property.map) {
        push(partsOf(property), column);
      } else if (property.properties.length > 0) {
        push([{ property, at: '' }], column);
      }
    }
  }
  return columns;
}

function countOf({ properties }: Parent): number {
  return properties.length;
}
