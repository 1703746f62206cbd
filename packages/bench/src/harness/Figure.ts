/** What one figure measured in one case: ours and the peer in the same run. */
export interface CaseResult {
  name: string;
  /** ours / peer; lower is better. */
  ratio: number;
  ours: number;
  peer: number;
  unit: string;
}

/** How a figure is to be run. */
export interface RunOptions {
  /** Rounds whose median counts; each round runs both sides. */
  rounds: number;
  /** Tells a person what is going on; goes to standard error. */
  log(message: string): void;
}

/**
 * A benchmark figure: a ratio against a peer with a goal and a bound at which
 * the build fails.
 */
export interface Figure {
  id: string;
  title: string;
  goal: number;
  fail: number;
  /**
   * What it needs beside Node, npm and git. A quick run has to pass on a machine
   * with nothing else, so it leaves the figure out unless it is named.
   */
  needs?: string;
  run(options: RunOptions): Promise<CaseResult[]>;
}

/** A figure that was run, as the JSON report has it. */
export interface FigureResult {
  id: string;
  cases: CaseResult[];
  /** The worst case. */
  ratio: number;
  goal: number;
  fail: number;
  pass: boolean;
  /** How to repeat it. */
  command: string;
}
