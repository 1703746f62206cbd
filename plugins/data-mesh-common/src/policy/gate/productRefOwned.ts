import { GateRule } from './GateRule';

/** @see GateRule */
export const productRefOwned: GateRule = {
  id: 'product-ref-owned',
  title: 'No two products have one address',
  why: 'People, tools and access rights point to the address. Two names may give the same one, for example `Orders` and `orders!`.',
  codes: ['product-ref-owned'],
  check: ({ product, context }) => {
    if (!product?.ref || product.live) {
      return [];
    }
    const { ref, read, document } = product;
    const holder = context.products.find(
      live => live.ref === ref && live.id !== document.id,
    );
    return holder
      ? [
          {
            code: 'product-ref-owned',
            read,
            path: document.name === undefined ? 'id' : 'name',
            data: {
              ref,
              ownerId: holder.id,
              ownerDomain: holder.domain,
              ownerSource: holder.sourceId,
            },
          },
        ]
      : [];
  },
};
