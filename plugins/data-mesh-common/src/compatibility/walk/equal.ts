/** Whether two values of the model say the same; an absent field equals an undefined one. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => equal(item, b[index]))
    );
  }
  return isObject(a) && isObject(b)
    ? covers(a, b) && covers(b, a)
    : Number.isNaN(a) && Number.isNaN(b);
}

/** A mapping of the model: neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function covers(
  a: Record<string, unknown>,
  b: Record<string, unknown>,
): boolean {
  for (const key of Object.keys(a)) {
    const value = Object.hasOwn(b, key) ? b[key] : undefined;
    if (a[key] !== value && !equal(a[key], value)) {
      return false;
    }
  }
  return true;
}
