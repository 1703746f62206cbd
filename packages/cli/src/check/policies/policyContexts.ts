import {
  indexCatalog,
  PolicyContext,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { Checked } from '../Checked';
import { ProductsByContract } from './ProductsByContract';

/**
 * What policies may look at beside the documents of a product. What nobody
 * handed in is left out, so that who needs it has no answer instead of a wrong
 * one.
 *
 * @param all - the given documents and what is served besides
 */
export function policyContexts(
  { files, compared, live, catalog, now }: Checked,
  all: readonly ReadDocument[],
): (own: readonly ReadDocument[]) => PolicyContext {
  const facts = catalog && indexCatalog(catalog);
  const products = live && new ProductsByContract(all);
  const comparisons = new Map(
    files.map(file => [file.file, file.compared] as const),
  );
  return own => {
    const product = own
      .map(({ reading }) => reading.document)
      .find(document => document?.kind === 'DataProduct');
    return {
      now,
      ...(facts && { catalog: facts }),
      ...(products && {
        live: product ? products.readers(product) : [],
        upstream: product ? products.sources(product) : [],
      }),
      ...(compared && {
        comparison: own.flatMap(({ path }) => {
          const comparison = comparisons.get(path);
          return comparison ? [{ document: path, comparison }] : [];
        }),
      }),
    };
  };
}
