import { ItemKind } from '../language/ItemKind';
import { ParentName } from '../items/Item';

/** What an item of a kind stands in, and of what kind that is. */
export const PARENT_KINDS: { readonly [P in ParentName]: ItemKind } = {
  dataset: 'datasets',
  contract: 'contracts',
  port: 'ports',
  product: 'product',
};
