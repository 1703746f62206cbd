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

/** What every figure has. */
interface Measurement {
  id: string;
  title: string;
  /**
   * What it needs beside Node, npm and git. A quick run has to pass on a machine
   * with nothing else, so it leaves the figure out unless it is named.
   */
  needs?: string;
  run(options: RunOptions): Promise<CaseResult[]>;
}

/** A ratio against a peer with a goal and a bound at which the build fails. */
export interface BoundFigure extends Measurement {
  goal: number;
  fail: number;
  shownOnly?: undefined;
}

/** A ratio that is shown beside others: whatever it is, no build fails of it. */
export interface ShownFigure extends Measurement {
  /** Why it has no bound. */
  shownOnly: string;
  goal?: undefined;
  fail?: undefined;
}

/** A benchmark figure. It has both bounds, or says why it has none. */
export type Figure = BoundFigure | ShownFigure;

/** A figure that was run, as the JSON report has it. */
export interface FigureResult {
  id: string;
  cases: CaseResult[];
  /** The worst case. */
  ratio: number;
  /** Absent where it is only shown, and so is `fail`. */
  goal?: number;
  fail?: number;
  /** Why it is only shown. */
  shownOnly?: string;
  /** Of a figure that is only shown, whether something was measured. */
  pass: boolean;
  /** How to repeat it. */
  command: string;
}
