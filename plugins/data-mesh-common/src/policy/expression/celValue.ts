import { FieldSpec } from '../items/FieldSpec';
import { measureOf } from '../operators/values/measureOf';
import { celDuration } from './daysOf';
import { plainText, plainValue, Seen } from './plainValue';

const NONE = 0;

/** The value of a field as expressions see it; what it is not ends a sentence that starts with its name. */
export function celValue(value: unknown, { type, of }: FieldSpec): Seen {
  switch (type) {
    case 'text':
    case 'version':
      return typeof value === 'string' ? plainText(value) : not('text');
    case 'flag':
      return typeof value === 'boolean'
        ? { value, entries: NONE }
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
      return { value: new Date(number), entries: NONE };
    case 'duration':
      return { value: celDuration(number), entries: NONE };
    default:
      return { value: number, entries: NONE };
  }
}

/** Of each only the fields that are known, and of these what has the right type. */
function objects(
  values: readonly unknown[],
  fields: NonNullable<FieldSpec['of']>,
): Seen {
  const counted = plainValue(values.map(() => null));
  if ('error' in counted) {
    return counted;
  }
  const names = Object.keys(fields);
  const value = values.map(each => {
    const seen: Record<string, unknown> = {};
    for (const name of names) {
      const own = ownValue(each, name);
      const field = own === undefined ? undefined : celValue(own, fields[name]);
      if (field && 'value' in field) {
        seen[name] = field.value;
      }
    }
    return seen;
  });
  return { value, entries: counted.entries };
}

function ownValue(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null
    ? Object.getOwnPropertyDescriptor(of, name)?.value ?? undefined
    : undefined;
}

function not(expected: string): { error: string } {
  return { error: `is not ${expected}` };
}
