import { JsonObject } from '../../../model';
import { Domain, PromisedColumn, PromisedTable } from './Promised';

/** A table as the owner of a contract would write it. */
export function documentOf({ columns, key }: PromisedTable): string {
  return JSON.stringify({
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id: 'orders',
    version: '1.0.0',
    status: 'active',
    schema: [
      {
        name: 'orders',
        properties: columns.map(column => ({
          ...propertyOf(column),
          ...(key.includes(column.name) && {
            primaryKey: true,
            primaryKeyPosition: key.indexOf(column.name) + 1,
          }),
        })),
      },
    ],
  });
}

function propertyOf({
  name,
  required,
  unique,
  domain,
  byRules,
}: PromisedColumn): JsonObject {
  const rules: JsonObject[] = [];
  const fields: JsonObject = { required: false };
  if (required && byRules) {
    rules.push({ metric: 'nullValues', mustBe: 0 });
  } else if (required) {
    fields.required = true;
  }
  if (unique && byRules) {
    rules.push({ metric: 'duplicateValues', mustBe: 0 });
  } else if (unique) {
    fields.unique = true;
  }
  if (domain.kind === 'enum' && domain.values) {
    if (byRules) {
      const validValues = [...domain.values];
      const rule = { metric: 'invalidValues', arguments: { validValues } };
      rules.push({ ...rule, mustBe: 0 });
    } else {
      fields.enum = domain.values.map(value => ({ value }));
    }
  }
  return {
    name,
    ...typeOf(domain),
    // Promises of a critical column are severe: none may be loosened.
    criticalDataElement: true,
    ...fields,
    quality: rules.map(rule => ({ type: 'library', ...rule })),
  };
}

function typeOf(domain: Domain): JsonObject {
  switch (domain.kind) {
    case 'enum':
      return { logicalType: 'string' };
    case 'pattern':
      return typed('string', {
        pattern:
          domain.prefix === undefined ? undefined : `^${domain.prefix}.*$`,
      });
    case 'length':
      return typed('string', { minLength: domain.min, maxLength: domain.max });
    case 'items':
      return {
        ...typed('array', { minItems: domain.min, maxItems: domain.max }),
        items: { name: 'item', logicalType: 'integer' },
      };
    case 'range':
      return typed('integer', { minimum: domain.min, maximum: domain.max });
    default:
      return typed('integer', { multipleOf: domain.of });
  }
}

function typed(
  logicalType: string,
  options: { [name: string]: string | number | undefined },
): JsonObject {
  const logicalTypeOptions: JsonObject = {};
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) {
      logicalTypeOptions[name] = value;
    }
  }
  return { logicalType, logicalTypeOptions };
}
