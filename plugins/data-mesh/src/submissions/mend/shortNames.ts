/** What files are called where their folders are no help: by their own names, unless two share one. */
export function shortNames(paths: readonly string[]): string[] {
  const names = paths.map(path => path.slice(path.lastIndexOf('/') + 1));
  return new Set(names).size === names.length ? names : [...paths];
}
