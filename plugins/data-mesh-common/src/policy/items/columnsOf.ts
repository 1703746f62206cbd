import { keyPart } from './keyPart';
import { ColumnThing } from './kinds/columnRow';
import { DatasetThing } from './kinds/datasetRow';
import { lazy } from './lazy';
import { partsOf } from './partsOf';
import { uniqueKeys } from './uniqueKeys';

type Parent = Pick<ColumnThing['property'], 'properties'>;

/**
 * The columns of a dataset on every level, parents before what lies below, in
 * the order of the document. Elements of arrays and parts of maps are no
 * columns, the fields inside are. Iterative: a model may be as deep as it likes.
 */
export function columnsOf(dataset: DatasetThing): ColumnThing[] {
  const columns: ColumnThing[] = [];
  const stack: ColumnThing[] = [];
  const push = (
    parts: readonly { property: Parent; at: string }[],
    above?: ColumnThing,
  ) => {
    const depth = (above?.depth ?? 0) + 1;
    const below: ColumnThing[] = [];
    const keys = lazy(() =>
      uniqueKeys(below.map(({ property, index }) => keyPart(property, index))),
    );
    for (const { property: part, at } of parts) {
      const list = `${at}properties`;
      part.properties.forEach((property, index) =>
        below.push({
          property,
          dataset,
          above,
          list,
          index,
          depth,
          keys,
          place: below.length,
        }),
      );
    }
    // The stack gives back in reverse order.
    for (let i = below.length - 1; i >= 0; i -= 1) {
      stack.push(below[i]);
    }
  };
  push([{ property: dataset.object, at: '' }]);
  for (let column = stack.pop(); column; column = stack.pop()) {
    columns.push(column);
    const { property } = column;
    if (property.items || property.map) {
      push(partsOf(property), column);
    } else if (property.properties.length > 0) {
      push([{ property, at: '' }], column);
    }
  }
  return columns;
}
