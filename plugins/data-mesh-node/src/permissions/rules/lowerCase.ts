/** Entity refs are compared without regard to case, as the catalog does. */
export function lowerCase(values: string[]): string[] {
  return values.map(value => value.toLowerCase());
}
