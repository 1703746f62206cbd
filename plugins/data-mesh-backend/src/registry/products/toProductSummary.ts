import { ProductSummary } from '@meshstage/plugin-data-mesh-common';
import { ProductRow } from '../../database/rows';

/** What of a row makes a line of the shelf. */
export type ProductColumns = Pick<
  ProductRow,
  | 'product_id'
  | 'ref'
  | 'title'
  | 'domain'
  | 'owner'
  | 'type'
  | 'lifecycle'
  | 'version'
  | 'purpose'
  | 'tags'
  | 'state'
  | 'updated_at'
>;

/** The columns of {@link ProductColumns}. */
export const PRODUCT_COLUMNS = [
  'products.product_id',
  'products.ref',
  'products.title',
  'products.domain',
  'products.owner',
  'products.type',
  'products.lifecycle',
  'products.version',
  'products.purpose',
  'products.tags',
  'products.state',
  'products.updated_at',
] as const;

/** A row of products with what is counted elsewhere as a line of the shelf. */
export function toProductSummary(
  row: ProductColumns,
  counts: { ports: number; consumers: number },
): ProductSummary {
  return {
    ref: row.ref,
    id: row.product_id,
    title: row.title,
    domain: row.domain,
    owner: row.owner,
    type: row.type,
    lifecycle: row.lifecycle,
    version: row.version ?? undefined,
    purpose: row.purpose ?? undefined,
    tags: JSON.parse(row.tags) as string[],
    ...counts,
    state: row.state === 'source-removed' ? 'source-removed' : 'live',
    updatedAt: row.updated_at,
  };
}
