import { CONTEXT_PROBLEMS } from './contextProblems.table';
import { GATE_PROBLEMS } from './gateProblems.table';
import { LINT_PROBLEMS } from './lintProblems.table';
import { OVERLAY_PROBLEMS } from './overlayProblems.table';
import { PATCH_PROBLEMS } from './patchProblems.table';
import { POLICY_PROBLEMS } from './policyProblems.table';
import { POLICY_TRIAL_PROBLEMS } from './policyTrialProblems.table';
import { ProblemRow, ProblemTable } from './ProblemRow';
import { READ_PROBLEMS } from './problems.table';
import { REVIEW_PROBLEMS } from './reviewProblems.table';
import { SCORECARD_PROBLEMS } from './scorecardProblems.table';
import { VERDICT_PROBLEMS } from './verdictProblems.table';
import { WAIVER_PROBLEMS } from './waiverProblems.table';
import { WAIVER_REQUEST_PROBLEMS } from './waiverRequestProblems.table';

/** Every row that there is, by its code. */
export const PROBLEM_ROWS: ReadonlyMap<string, ProblemRow> = new Map([
  ...Object.entries<ProblemRow>(READ_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(CONTEXT_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(GATE_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(LINT_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(OVERLAY_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(PATCH_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(POLICY_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(POLICY_TRIAL_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(REVIEW_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(SCORECARD_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(VERDICT_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(WAIVER_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(WAIVER_REQUEST_PROBLEMS satisfies ProblemTable),
]);
