/** What a policy looks at, one after the other (`forEach`). @public */
export type ItemKind =
  | 'product'
  | 'ports'
  | 'contracts'
  | 'datasets'
  | 'columns'
  | 'sla'
  | 'servers'
  | 'inputs';

/** In the order of the documentation. @public */
export const ITEM_KINDS: readonly ItemKind[] = [
  'product',
  'ports',
  'contracts',
  'datasets',
  'columns',
  'sla',
  'servers',
  'inputs',
];
