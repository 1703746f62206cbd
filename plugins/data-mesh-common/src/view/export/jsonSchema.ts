import { SchemaRow, SchemaTable } from '../../client/types';
import { JsonObject, JsonValue } from '../../model';

/** Own keys only, whatever a column is called. */
function put(target: JsonObject, key: string, value: JsonValue): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const TYPES: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['string', { type: 'string' }],
  ['date', { type: 'string', format: 'date' }],
  ['timestamp', { type: 'string', format: 'date-time' }],
  ['time', { type: 'string', format: 'time' }],
  ['number', { type: 'number' }],
  ['integer', { type: 'integer' }],
  ['boolean', { type: 'boolean' }],
  ['object', { type: 'object' }],
  ['array', { type: 'array' }],
  ['map', { type: 'object' }],
]);

function own({ row }: { row: SchemaRow }): JsonObject {
  return {
    ...TYPES.get(row.logicalType?.toLowerCase() ?? ''),
    ...(row.description ? { description: row.description } : {}),
    ...(row.enum.length > 0 ? { enum: row.enum } : {}),
    ...(row.examples.length > 0 ? { examples: row.examples } : {}),
    ...(row.deprecated ? { deprecated: true } : {}),
  };
}

/** Puts a child where JSON Schema has it, by the type of its parent. */
function attach(
  parent: JsonObject,
  kind: string,
  row: SchemaRow,
  child: JsonObject,
) {
  if (kind === 'array') {
    put(parent, 'items', child);
    return;
  }
  if (kind === 'map') {
    if (row.name === 'key') {
      put(parent, 'propertyNames', child);
    } else {
      put(parent, 'additionalProperties', child);
    }
    return;
  }
  const properties = parent.properties ?? {};
  put(properties as JsonObject, row.name, child);
  parent.type ??= 'object';
  parent.properties = properties;
  if (row.required) {
    if (Array.isArray(parent.required)) {
      parent.required.push(row.name);
    } else {
      parent.required = [row.name];
    }
  }
}

/**
 * One row of a table as JSON Schema 2020-12. Columns that need not be there may
 * be null as well, as rows of a table have them.
 *
 * @public
 */
export function jsonSchema(table: SchemaTable): JsonObject {
  const root: JsonObject = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: table.name,
    ...(table.description ? { description: table.description } : {}),
    type: 'object',
  };
  const schemas: JsonObject[] = [];
  for (const row of table.rows) {
    const schema = own({ row });
    schemas.push(schema);
    const parent = row.parent === undefined ? root : schemas[row.parent];
    const kind =
      row.parent === undefined
        ? 'object'
        : table.rows[row.parent].logicalType?.toLowerCase() ?? 'object';
    attach(parent, kind, row, schema);
    if (!row.required && typeof schema.type === 'string' && !schema.enum) {
      schema.type = [schema.type, 'null'];
    }
  }
  return root;
}
