/** The value that so many of the values, a share from 0 to 1, do not exceed. */
export function percentile(values: number[], share: number): number {
  if (values.length === 0) {
    throw new Error('No values, no percentile');
  }
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
