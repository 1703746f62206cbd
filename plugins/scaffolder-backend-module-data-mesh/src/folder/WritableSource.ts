/** A `files` source into whose folder templates may write. */
export interface WritableSource {
  id: string;
  /** As configured; a relative path starts where the backend was started. */
  root: string;
  /** Slugs of the domains, or `*`. */
  domains: string[];
  /** Whether the source reads a file at this path below its root. */
  follows: (path: string) => boolean;
}
