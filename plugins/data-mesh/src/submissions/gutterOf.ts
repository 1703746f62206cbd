import type { CSSProperties } from 'react';

/** Tells a style sheet how many digits the numbers of so many lines have. */
export function gutterOf(lines: number): CSSProperties {
  return Object.fromEntries([['--digits', String(lines).length]]);
}
