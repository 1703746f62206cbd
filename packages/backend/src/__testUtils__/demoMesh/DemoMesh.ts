import {
  DataContract,
  DataProduct,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { asContract, asProduct } from './readDemoMesh';

/** A product with its path. */
export interface DemoProduct {
  path: string;
  product: DataProduct;
}

/** The documents of the demo mesh with the contracts by line. */
export interface DemoMesh {
  products: DemoProduct[];
  /** By id and version as written, `id@1.0.0`. */
  contracts: ReadonlyMap<string, DataContract>;
}

/** Indexes documents; each has to be a product or a contract. */
export function demoMesh(documents: ReadDocument[]): DemoMesh {
  const isProduct = ({ reading }: ReadDocument) =>
    reading.document?.kind === 'DataProduct';
  const contracts = documents
    .filter(document => !isProduct(document))
    .map(asContract);
  return {
    products: documents
      .filter(isProduct)
      .map(read => ({ path: read.path, product: asProduct(read) })),
    contracts: new Map(
      contracts.map(each => [contractKey(each.id, each.version?.text), each]),
    ),
  };
}

/** Key of a contract in {@link DemoMesh}. */
export function contractKey(id = '', version = ''): string {
  return `${id}@${version}`;
}
