/** How loud a finding is; `none` is told where everything is told, and nowhere else. @public */
export type ReportLevel = 'error' | 'warning' | 'note' | 'none';

/** Where a finding stands; numbers are 1-based, columns count UTF-16 units. @public */
export interface ReportPlace {
  /** Path or address, with slashes; not encoded. */
  file: string;
  line?: number;
  column?: number;
}

/** A finding in the words of any format that lists findings. @public */
export interface ReportFinding extends ReportPlace {
  /** Stable id of the rule that found it. */
  rule: string;
  level: ReportLevel;
  /** Whether this finding alone makes the run fail. */
  fails: boolean;
  /** Nobody could tell whether anything is wrong: no pass, and no failure. */
  isOpen?: true;
  /** One sentence. */
  message: string;
  /** How to mend it, in one sentence. */
  hint?: string;
  /** What else a machine may want to know. */
  properties?: { [name: string]: string };
  /** Why somebody has accepted it for now; it is not open then. */
  suppressed?: string;
  /** Another place that belongs to it, with what it is in a few words. */
  related?: ReportPlace & { message: string };
}

/** What is the same for every finding of one rule. @public */
export interface ReportRule {
  id: string;
  /** A few words. */
  title: string;
  /** A sentence or two. */
  help?: string;
  /** Address of a page about it. */
  url?: string;
  level?: ReportLevel;
}

/** Something that nobody could look at, so that the findings are not all there are. @public */
export interface ReportGap {
  /** A sentence or two. */
  message: string;
  /** Whether this gap alone makes the run fail. */
  fails: boolean;
}

/**
 * Findings about files, from which SARIF, JUnit and the like are rendered.
 *
 * @public
 */
export interface Report {
  tool: { name: string; version: string; url?: string };
  /** Every file that was looked at, found faulty or not, in the order of the report. */
  files: readonly string[];
  findings: readonly ReportFinding[];
  /** Absent where all was looked at. */
  gaps?: readonly ReportGap[];
  /** Looks up what a rule says about itself; undefined for one that nobody knows. */
  ruleOf: (id: string) => ReportRule | undefined;
}
