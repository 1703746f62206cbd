import { documentPlaces } from '../../compatibility/place/documentPlaces';
import { ItemKind } from '../language/ItemKind';
import { TextPlace } from '../language/TextPlace';
import { Item, PlaceOf } from './Item';
import { lazy } from './lazy';
import { PolicySubject } from './PolicySubject';

/** Kinds that stand in the document of the product; the others stand in contracts. */
const OF_PRODUCT: ReadonlySet<ItemKind> = new Set([
  'product',
  'ports',
  'inputs',
]);

type Find = (path: string) => TextPlace | undefined;

/**
 * Lines and columns of items and their fields in the owners' texts. Where a
 * field is not written, the place of the innermost part that is; without text
 * there is none. A text is opened when the first of its places is asked for.
 */
export function policyPlaces({ product, contracts }: PolicySubject): PlaceOf {
  const inProduct = product && finder(product.read.reading.text);
  const inContracts = new Map(
    contracts.map(({ read }) => [read.path, finder(read.reading.text)]),
  );
  return (item, field) => {
    const find = OF_PRODUCT.has(item.kind)
      ? inProduct
      : inContracts.get(item.document ?? '');
    return find?.(pathOf(item, field));
  };
}

function finder(text: string | undefined): Find {
  const places = lazy(() =>
    text === undefined ? undefined : documentPlaces(text),
  );
  return path => {
    const { line, column } = places()?.(path) ?? {};
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
