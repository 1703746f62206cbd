import { stated } from './stated';

/** An element of a list, or one of its fields; blank and null are no more than elsewhere. */
export function elementValue(element: unknown, field = ''): unknown {
  const value = field === '' ? element : ownValue(element, field);
  return typeof value === 'string' ? stated(value) : value ?? undefined;
}

function ownValue(element: unknown, field: string): unknown {
  return typeof element === 'object' && element !== null
    ? Object.getOwnPropertyDescriptor(element, field)?.value
    : undefined;
}
