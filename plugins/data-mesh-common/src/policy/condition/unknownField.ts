import { JsonObject } from '../../model';
import { nearName } from '../../read/fields/nearName';
import { fieldOf } from '../items/fields.table';
import { ITEM_KINDS, ItemKind } from '../language/ItemKind';
import { itemScope } from './FieldScope';

/** What a message says of a field that items of a kind do not have. */
export function unknownField(field: string, kind: ItemKind): JsonObject {
  const names = [...itemScope(kind).names()];
  const near = nearName(field, names);
  return {
    field,
    kind,
    names,
    // Who writes it may have another `forEach` in mind.
    kinds: ITEM_KINDS.filter(each => fieldOf(each, field) !== undefined),
    ...(near !== undefined && { near }),
  };
}
