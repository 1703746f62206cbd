/** Mean milliseconds of one call, after as many calls that do not count. */
export async function timeOf(
  calls: number,
  call: () => unknown,
): Promise<number> {
  let start = 0;
  for (let i = 0; i < 2 * calls; i += 1) {
    if (i === calls) {
      start = performance.now();
    }
    await call();
  }
  return (performance.now() - start) / calls;
}
