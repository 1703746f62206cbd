import { SchemaRow } from '../../client/types';
import { sqlName } from '../snippets/quote';

const STANDARD: ReadonlyMap<string, string> = new Map([
  ['string', 'VARCHAR'],
  ['date', 'DATE'],
  ['timestamp', 'TIMESTAMP'],
  ['time', 'TIME'],
  ['number', 'DOUBLE'],
  ['integer', 'BIGINT'],
  ['boolean', 'BOOLEAN'],
]);

/** A type as stores write them; anything else a document says is no type. */
const PHYSICAL =
  /^[A-Za-z_][A-Za-z0-9_ ]*(?:\(\s*\d+\s*(?:,\s*\d+\s*)?\))?(?: (?:WITH|WITHOUT) TIME ZONE)?$/i;

/** Words that say only that there is more inside. */
const NESTED = /^(?:struct|record|row|object|array|list|map)$/i;

/**
 * Type of the column at a position. From the leaves up with a stack of our
 * own: a document may nest as deep as the door allows.
 */
export function ddlType(
  rows: readonly SchemaRow[],
  children: ReadonlyMap<number, readonly number[]>,
  root: number,
): string {
  const types = new Map<number, string>();
  const stack: { index: number; opened: boolean }[] = [
    { index: root, opened: false },
  ];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { index, opened } = top;
    const own = children.get(index) ?? [];
    if (opened || own.length === 0) {
      types.set(index, typeOf(rows, own, index, types));
    } else {
      stack.push({ index, opened: true });
      stack.push(...own.map(child => ({ index: child, opened: false })));
    }
  }
  return types.get(root) ?? 'VARCHAR';
}

function typeOf(
  rows: readonly SchemaRow[],
  own: readonly number[],
  index: number,
  types: ReadonlyMap<number, string>,
): string {
  const { logicalType, physicalType } = rows[index];
  const kind = logicalType?.toLowerCase();
  const inner = (position: number) => types.get(own[position]) ?? 'VARCHAR';
  if (own.length > 0 && kind === 'array') {
    return `${inner(0)}[]`;
  }
  if (own.length === 2 && kind === 'map') {
    return `MAP(${inner(0)}, ${inner(1)})`;
  }
  if (own.length > 0) {
    const fields = own.map(
      (child, position) =>
        `${sqlName(rows[child].physicalName ?? rows[child].name)} ${inner(
          position,
        )}`,
    );
    return `STRUCT(${fields.join(', ')})`;
  }
  const physical = physicalType?.trim();
  return physical && PHYSICAL.test(physical) && !NESTED.test(physical)
    ? physical
    : STANDARD.get(kind ?? '') ?? (kind === 'array' ? 'VARCHAR[]' : 'VARCHAR');
}
