import { ItemKind } from '../language/ItemKind';
import { Item } from './Item';
import { ItemRow } from './ItemRow';
import { columnRow } from './kinds/columnRow';
import { contractRow } from './kinds/contractRow';
import { datasetRow } from './kinds/datasetRow';
import { inputRow } from './kinds/inputRow';
import { portRow } from './kinds/portRow';
import { productRow } from './kinds/productRow';
import { serverRow } from './kinds/serverRow';
import { slaRow } from './kinds/slaRow';
import type { ModelItem } from './ModelItem';

type Getter = (item: Item) => unknown;

const GETTERS: { readonly [K in ItemKind]: (field: string) => Getter } = {
  product: field => getterOf(productRow, field),
  ports: field => getterOf(portRow, field),
  contracts: field => getterOf(contractRow, field),
  datasets: field => getterOf(datasetRow, field),
  columns: field => getterOf(columnRow, field),
  sla: field => getterOf(slaRow, field),
  servers: field => getterOf(serverRow, field),
  inputs: field => getterOf(inputRow, field),
};

/**
 * What `item.get(field)` gives, for whoever asks thousands of items of a kind
 * for one field: how it is read is looked up once.
 */
export function fieldGetter(kind: ItemKind, field: string): Getter {
  return GETTERS[kind](field);
}

function getterOf<T>(row: ItemRow<T>, field: string): Getter {
  const reader = row.fields.get(field);
  return reader
    ? item => (isOf(item, row) ? item.read(reader) : item.get(field))
    : item => item.get(field);
}

function isOf<T>(item: Item, row: ItemRow<T>): item is ModelItem<T> {
  return item.row === row;
}
