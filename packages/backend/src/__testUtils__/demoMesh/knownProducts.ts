import {
  KnownProduct,
  makePolicySubject,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';

/** The products among documents, as policies about other products know them. */
export function knownProducts(documents: ReadDocument[]): KnownProduct[] {
  return documents.flatMap(document => {
    const { product, ref, domain } = makePolicySubject({
      documents: [document],
    });
    return product && ref !== undefined
      ? [{ ref, domain, document: product.document }]
      : [];
  });
}
