import { Changes } from './Changes';

/** The first so many of all changes. */
export function firstChanges<T>(all: readonly T[], most: number): Changes<T> {
  return {
    tried: all.slice(0, most),
    left: Math.max(0, all.length - most),
  };
}
