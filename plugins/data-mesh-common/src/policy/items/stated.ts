/** A text or a list that says something; blank and empty ones are as good as none. */
export function stated<T extends string | readonly unknown[]>(
  value: T | undefined,
): T | undefined {
  if (typeof value === 'string') {
    return /\S/.test(value) ? value : undefined;
  }
  return value && value.length > 0 ? value : undefined;
}
