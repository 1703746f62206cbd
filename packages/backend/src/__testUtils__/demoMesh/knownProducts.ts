import {
  KnownProduct,
  makePolicySubject,
  ReadDocument,
  withServedLines,
} from '@meshstage/plugin-data-mesh-common';

/** The products among documents, as policies about other products know them. */
export function knownProducts(documents: ReadDocument[]): KnownProduct[] {
  const lines = documents.flatMap(({ reading: { document } }) =>
    document?.kind === 'DataContract'
      ? [{ contractId: document.id, major: document.version?.major, document }]
      : [],
  );
  const products = documents.flatMap(document => {
    const { product, ref, domain } = makePolicySubject({
      documents: [document],
    });
    return product && ref !== undefined
      ? [{ ref, domain, document: product.document }]
      : [];
  });
  return withServedLines(products, lines);
}
