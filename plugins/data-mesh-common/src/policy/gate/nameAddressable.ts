import { GateRule } from './GateRule';

/** @see GateRule */
export const nameAddressable: GateRule = {
  id: 'name-addressable',
  title: 'Name or id gives an address',
  why: 'The entity ref of a product is made of its name, or of its id where the name has no letter that a ref may hold.',
  codes: ['name-not-sluggable'],
  check: ({ product }) =>
    product && !product.name
      ? [
          {
            code: 'name-not-sluggable',
            read: product.read,
            path: product.document.name === undefined ? 'id' : 'name',
            data: {
              name: product.document.name ?? '',
              id: product.document.id,
            },
          },
        ]
      : [],
};
