/** Milliseconds of one call of something that does not wait, the mean of several. */
export function perCall(calls: number, work: () => unknown): number {
  const before = performance.now();
  for (let i = 0; i < calls; i++) {
    work();
  }
  return (performance.now() - before) / calls;
}
