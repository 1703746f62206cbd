import { ChangeSpot } from '../../compatibility';
import { ReadDocument } from '../Bundle';
import { placesOf } from '../compare/placesOf';
import { ItemKind } from '../language/ItemKind';
import { Item, PlaceOf } from './Item';
import { PolicySubject } from './PolicySubject';

/** Kinds that stand in the document of the product; the others stand in contracts. */
const OF_PRODUCT: ReadonlySet<ItemKind> = new Set([
  'product',
  'ports',
  'inputs',
]);

/**
 * Lines and columns of items and their fields in the owners' texts. Where a
 * field is not written, the place of the innermost part that is; without text
 * there is none. A text is opened when the first of its places is asked for.
 *
 * @public
 */
export function policyPlaces(
  { product, contracts }: PolicySubject,
  placesIn: (read: ReadDocument) => (path: string) => ChangeSpot = placesOf,
): PlaceOf {
  const inProduct = product && placesIn(product.read);
  const inContracts = new Map(
    contracts.map(({ read }) => [read.path, placesIn(read)]),
  );
  return (item, field) => {
    const find = OF_PRODUCT.has(item.kind)
      ? inProduct
      : inContracts.get(item.document ?? '');
    const { line, column } = find?.(pathOf(item, field)) ?? {};
    return line === undefined || column === undefined
      ? undefined
      : { line, column };
  };
}

function pathOf(item: Item, field: string | undefined): string {
  return field === undefined
    ? item.modelPath
    : item.fieldPath?.(field) ?? item.modelPath;
}
