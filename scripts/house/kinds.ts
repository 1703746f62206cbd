/** TypeScript and JavaScript of ours. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|mts|cts|js|cjs|mjs)$/.test(path);
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/(__fixtures__|__testUtils__|testUtils|e2e-tests)\//.test(
    path,
  );
}

/** Tables of data and what a machine wrote: read, not thought through. */
export function isData(path: string): boolean {
  return /\.table\.ts$|\/__generated__\//.test(path);
}
