/** A text with policies, as its source has it. @public */
export interface PolicySourceFile {
  /** Path in the source. */
  path: string;
  content: string;
  /** As of the source, where it holds files for several; absent = that of the source. */
  scope?: string;
  /** Why it could not be read, although it is there; then it has no content. */
  unreadable?: string;
}

/**
 * Where policies come from. The source says for whom they hold, whatever the
 * files say: `global` for everybody, else a domain and its own products only.
 *
 * @public
 */
export interface PolicySource {
  id: string;
  /**
   * `global`, or the slug of a domain. Absent = whatever its files say, which is
   * for files that somebody looks at and not for what is to be enforced.
   */
  scope?: string;
  /** Absent where the source could not be asked: then nothing of it changes. */
  files?: readonly PolicySourceFile[];
  /**
   * Of a source that never could be read, for whom it may have files: `global` or
   * domains. Nobody knows what it asks of them.
   */
  unread?: readonly string[];
}
