import { Problem } from '../../model';

interface InFile {
  source: string;
  path: string;
  problem?: Problem;
}

/** By source and path, and problems by their lines; those of whole files come last. */
export function inFileOrder<T extends InFile>(all: readonly T[]): T[] {
  return [...all].sort(
    (one, other) =>
      compare(one.source, other.source) ||
      compare(one.path, other.path) ||
      lineOf(one) - lineOf(other),
  );
}

function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}

function lineOf({ problem }: InFile): number {
  return problem?.line ?? Number.MAX_SAFE_INTEGER;
}
