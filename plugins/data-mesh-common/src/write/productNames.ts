import { productRef, slugify } from '../model';
import { ProductForm } from './ProductForm';

/** Everything that gets its name from the domain and the name of a product. */
export interface ProductNames {
  ref: string;
  productId: string;
  contractId: string;
  port: string;
  table: string;
  /** `<domain>/<name>`: slugs, so it leads nowhere else. */
  folder: string;
  productFile: string;
  contractFile: string;
}

export function productNames({
  domain,
  name,
}: Pick<ProductForm, 'domain' | 'name'>): ProductNames {
  const slug = slugify(name);
  return {
    ref: productRef(domain, slug),
    productId: `dp.${domain}.${slug}`,
    contractId: `${domain}.${slug}`,
    port: slug,
    table: slug.replace(/-/g, '_'),
    folder: `${domain}/${slug}`,
    productFile: `${slug}.odps.yaml`,
    contractFile: `${slug}.odcs.yaml`,
  };
}
