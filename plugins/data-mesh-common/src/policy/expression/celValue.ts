import { elementValue } from '../items/elementValue';
import { FieldSpec } from '../items/FieldSpec';
import { measureOf } from '../operators/values/measureOf';
import { celDuration } from './daysOf';
import { MAX_ENTRIES } from './expressionLimits';
import { NO_SIZE, plainText, plainValue, Seen } from './plainValue';

/** The value of a field as expressions see it; what it is not ends a sentence that starts with its name. */
export function celValue(value: unknown, { type, of }: FieldSpec): Seen {
  switch (type) {
    case 'text':
    case 'version':
      return typeof value === 'string' ? plainText(value) : not('text');
    case 'flag':
      return typeof value === 'boolean'
        ? { value, size: NO_SIZE }
        : not('true or false');
    case 'list':
      return Array.isArray(value) ? plainValue(value) : not('a list');
    case 'objects':
      return Array.isArray(value) ? objects(value, of ?? {}) : not('a list');
    case 'any':
      return typeof value === 'string' ? plainText(value) : plainValue(value);
    default:
      return amount(value, type);
  }
}

function amount(value: unknown, type: FieldSpec['type']): Seen {
  const measure = measureOf(type);
  const number = measure?.amount(
    typeof value === 'bigint' ? Number(value) : value,
  );
  if (number === undefined) {
    return not(measure?.expected ?? type);
  }
  switch (type) {
    case 'date':
      return { value: new Date(number), size: NO_SIZE };
    case 'duration':
      return { value: celDuration(number), size: NO_SIZE };
    default:
      return { value: number, size: NO_SIZE };
  }
}

/** Of each only the fields that are known, and of these what has the right type. */
function objects(
  values: readonly unknown[],
  fields: NonNullable<FieldSpec['of']>,
): Seen {
  const size = { entries: values.length, characters: 0 };
  if (size.entries > MAX_ENTRIES) {
    return { error: `has more than ${MAX_ENTRIES} entries` };
  }
  const names = Object.keys(fields);
  const value = values.map(each => {
    const seen: Record<string, unknown> = {};
    for (const name of names) {
      const own = elementValue(each, name);
      const field = own === undefined ? undefined : celValue(own, fields[name]);
      if (field && 'value' in field) {
        seen[name] = field.value;
        size.characters = Math.max(size.characters, field.size.characters);
      }
    }
    return seen;
  });
  return { value, size };
}

function not(expected: string): { error: string } {
  return { error: `is not ${expected}` };
}
