/** A file of a source of policies. @public */
export interface PolicyFile {
  /** From the root of its source. */
  path: string;
  content: Uint8Array | string;
  /** What the source may hold: `global`, or a domain; absent = whatever the file says. */
  scope?: string;
}
