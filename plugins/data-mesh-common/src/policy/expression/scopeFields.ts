import { FIELDS } from '../items/fields.table';
import { FieldSpec } from '../items/FieldSpec';
import { PARENTS, PARENT_KINDS } from '../items/parents.table';
import { ItemKind } from '../language/ItemKind';

/** Fields of the things that an expression can name, by the name of the thing. */
export type ScopeFields = ReadonlyMap<
  string,
  { readonly [field: string]: FieldSpec }
>;

const DOMAIN_FIELDS: { readonly [field: string]: FieldSpec } = {
  name: { type: 'text', what: 'Its slug.', needs: 'catalog' },
  owner: { type: 'text', what: 'Entity ref of its owner.', needs: 'catalog' },
  kmsKey: {
    type: 'text',
    what: 'The key that its data is encrypted with.',
    needs: 'catalog',
  },
  storagePrefix: {
    type: 'text',
    what: 'What the locations of its data start with.',
    needs: 'catalog',
  },
  namespace: {
    type: 'text',
    what: 'What the names of its datasets start with.',
    needs: 'catalog',
  },
};

/** The one of these that is no item. */
export const DOMAIN = 'domain';
export const NOW = 'now';

/** What expressions about items of a kind can name, besides `now`. */
export function scopeFields(kind: ItemKind): ScopeFields {
  return new Map([
    ['item', FIELDS[kind]],
    ...PARENTS[kind].map(name => [name, FIELDS[PARENT_KINDS[name]]] as const),
    [DOMAIN, DOMAIN_FIELDS],
  ]);
}
