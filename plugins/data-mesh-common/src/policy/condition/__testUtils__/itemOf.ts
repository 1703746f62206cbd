import { ContextPart } from '../../items/FieldSpec';
import { fieldOf } from '../../items/fields.table';
import { Item } from '../../items/Item';
import { ItemKind } from '../../language/ItemKind';

/** An item with these values and nothing around it. */
export function itemOf(
  kind: ItemKind,
  values: { readonly [field: string]: unknown },
  missing?: ContextPart,
): Item {
  return {
    kind,
    path: 'orders.email',
    key: 'orders.email',
    modelPath: 'schema[0].properties[0]',
    get: field => (Object.hasOwn(values, field) ? values[field] : undefined),
    lacks: field => (fieldOf(kind, field)?.needs ? missing : undefined),
    parents: {},
  };
}
