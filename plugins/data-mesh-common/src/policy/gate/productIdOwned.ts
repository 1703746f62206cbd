import { GateRule } from './GateRule';

/** @see GateRule */
export const productIdOwned: GateRule = {
  id: 'product-id-owned',
  title: 'A live product changes only from its own source and domain',
  why: 'The id is the identity of a product. Whoever else uses it would replace the product of its owner.',
  codes: ['product-id-owned'],
  check: ({ product, context }) => {
    const live = product?.live;
    if (!product || !live) {
      return [];
    }
    const otherSource = live.sourceId !== context.source.id;
    const otherDomain = product.domain !== '' && product.domain !== live.domain;
    return otherSource || otherDomain
      ? [
          {
            code: 'product-id-owned',
            read: product.read,
            path: otherSource ? 'id' : 'domain',
            data: {
              id: live.id,
              ref: live.ref,
              ownerDomain: live.domain,
              ownerSource: live.sourceId,
            },
          },
        ]
      : [];
  },
};
