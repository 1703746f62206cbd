import {
  KnownProduct,
  PolicyContext,
  productRef,
  slugify,
} from '@meshstage/plugin-data-mesh-common';
import { Checked } from '../Checked';
import { CheckedDocument } from '../CheckedDocument';

/**
 * What policies may look at beside the documents. What nobody handed in is left
 * out, so that who needs it has no answer instead of a wrong one.
 *
 * @param all - the given documents and what is served besides
 */
export function contextOf(
  { files, compared, live, catalog, now }: Checked,
  all: readonly CheckedDocument[],
): PolicyContext {
  const products = all.flatMap(knownProduct);
  return {
    now,
    ...(catalog && { catalog }),
    ...(live && { live: products, upstream: products }),
    ...(compared && {
      comparison: files.flatMap(({ file, compared: comparison }) =>
        comparison ? [{ document: file, comparison }] : [],
      ),
    }),
  };
}

function knownProduct({
  reading: { document },
}: CheckedDocument): KnownProduct[] {
  if (document?.kind !== 'DataProduct') {
    return [];
  }
  const domain = slugify(document.domain ?? '');
  const name = slugify(document.name ?? '') || slugify(document.id);
  return [{ ref: productRef(domain, name), domain, document }];
}
