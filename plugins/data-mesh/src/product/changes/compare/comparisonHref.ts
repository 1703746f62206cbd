/** Address of a comparison beside what the address bar holds already. */
export function comparisonHref(
  place: { pathname: string; search: string },
  pair: { before: string; after: string; view?: 'side' | 'list' },
): string {
  const params = new URLSearchParams(place.search);
  for (const [name, value] of Object.entries(pair)) {
    if (value) {
      params.set(name, value);
    }
  }
  return `${place.pathname}?${params}`;
}
