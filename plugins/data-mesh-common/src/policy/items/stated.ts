/** A text or a list that says something; blank and empty ones are as good as none. */
export function stated<T extends string | readonly unknown[]>(
  value: T | undefined,
): T | undefined {
  if (typeof value === 'string') {
    return isPlain(value.charCodeAt(0)) || /\S/.test(value) ? value : undefined;
  }
  return value && value.length > 0 ? value : undefined;
}

/** Most texts begin with a character of ASCII that is no blank: no more than a look is needed. */
function isPlain(code: number): boolean {
  return code > 32 && code < 127;
}
