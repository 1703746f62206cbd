/**
 * Numbers of documents are doubles and those written in expressions mostly are
 * not; CEL itself reckons with two of a kind only.
 */
export const ARITHMETIC: ReadonlyMap<
  string,
  (one: number, other: number) => number
> = new Map([
  ['+', (one: number, other: number) => one + other],
  ['-', (one: number, other: number) => one - other],
  ['*', (one: number, other: number) => one * other],
  ['/', (one: number, other: number) => one / other],
]);
