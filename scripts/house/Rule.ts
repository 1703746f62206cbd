/** A file of the repository, or one made up to try a rule on. */
export interface RepoFile {
  /** Relative to the root, with slashes. */
  path: string;
  text: string;
}

/** A rule of the house, checked on all files at once. */
export interface Rule {
  id: string;
  /** The rule as one sentence. */
  title: string;
  /** @returns one sentence for each place that breaks the rule, with its path */
  check(files: RepoFile[]): string[];
  /** Files that the rule must refuse, by what is wrong with them: a rule that cannot fail proves nothing. */
  refuses: Record<string, RepoFile[]>;
  /** Files that look suspicious and are in order. */
  accepts: Record<string, RepoFile[]>;
}
