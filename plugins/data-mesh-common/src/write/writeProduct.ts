import { checkForm } from './checkForm';
import { contractDocument } from './contractDocument';
import { productDocument } from './productDocument';
import { ProductForm } from './ProductForm';
import { productNames } from './productNames';
import { WriteProblem } from './WriteProblem';

/** The documents of a new product. @public */
export interface WrittenProduct {
  /** `dataproduct:<domain>/<name>`. */
  ref: string;
  /** ODPS id. */
  productId: string;
  /** ODCS id. */
  contractId: string;
  /** `<domain>/<name>`, below the root of a source. */
  folder: string;
  /** Paths are below the root of a source. */
  documents: { path: string; content: string }[];
}

/**
 * Writes a filled-in form as an ODPS document and the ODCS document of its one
 * output port, as their owner would go on editing them. Nothing is written
 * while the form has problems.
 *
 * @public
 */
export function writeProduct(form: ProductForm): {
  product?: WrittenProduct;
  problems: WriteProblem[];
} {
  const problems = checkForm(form);
  if (problems.length > 0) {
    return { problems };
  }
  const names = productNames(form);
  const { ref, productId, contractId, folder } = names;
  return {
    problems,
    product: {
      ref,
      productId,
      contractId,
      folder,
      documents: [
        {
          path: `${folder}/${names.productFile}`,
          content: productDocument(form, names),
        },
        {
          path: `${folder}/${names.contractFile}`,
          content: contractDocument(form, names),
        },
      ],
    },
  };
}
