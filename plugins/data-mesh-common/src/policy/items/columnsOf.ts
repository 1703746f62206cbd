import { ColumnThing } from './kinds/columnRow';
import { DatasetThing } from './kinds/datasetRow';
import { partsOf } from './partsOf';

/**
 * The columns of a dataset on every level, parents before what lies below, in
 * the order of the document. Elements of arrays and parts of maps are no
 * columns, the fields inside are. Iterative: a model may be as deep as it likes.
 */
export function columnsOf(dataset: DatasetThing): ColumnThing[] {
  const columns: ColumnThing[] = [];
  const stack: ColumnThing[] = [];
  const push = (
    { properties }: Pick<ColumnThing['property'], 'properties'>,
    list: string,
    above?: ColumnThing,
  ) => {
    const depth = (above?.depth ?? 0) + 1;
    // The stack gives back in reverse order.
    for (let index = properties.length - 1; index >= 0; index -= 1) {
      const property = properties[index];
      stack.push({ property, dataset, above, list, index, depth });
    }
  };
  push(dataset.object, 'properties');
  for (let column = stack.pop(); column; column = stack.pop()) {
    columns.push(column);
    const { property } = column;
    if (property.items || property.map) {
      for (const part of [...partsOf(property)].reverse()) {
        push(part.property, `${part.at}properties`, column);
      }
    } else if (property.properties.length > 0) {
      push(property, 'properties', column);
    }
  }
  return columns;
}
