/** Changes of a part of a policy: those that are tried, and how many more there are. */
export interface Changes<T> {
  tried: readonly T[];
  left: number;
}
