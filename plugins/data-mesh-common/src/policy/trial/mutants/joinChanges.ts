import { Changes } from './Changes';

/** The changes of several parts. */
export function joinChanges<T>(all: readonly Changes<T>[]): Changes<T> {
  return {
    tried: all.flatMap(({ tried }) => tried),
    left: all.reduce((sum, { left }) => sum + left, 0),
  };
}
