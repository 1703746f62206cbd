import { CONTEXT_PROBLEMS } from '../contextProblems.table';
import { GATE_PROBLEMS } from '../gateProblems.table';
import { LINT_PROBLEMS } from '../lintProblems.table';
import { OVERLAY_PROBLEMS } from '../overlayProblems.table';
import { PATCH_PROBLEMS } from '../patchProblems.table';
import { POLICY_PROBLEMS } from '../policyProblems.table';
import { POLICY_TRIAL_PROBLEMS } from '../policyTrialProblems.table';
import { Problem } from '../Problem';
import { ProblemTable } from '../ProblemRow';
import { READ_PROBLEMS } from '../problems.table';
import { renderProblem } from '../renderProblem';
import { SCORECARD_PROBLEMS } from '../scorecardProblems.table';
import { VERDICT_PROBLEMS } from '../verdictProblems.table';
import { WAIVER_PROBLEMS } from '../waiverProblems.table';

const CHAPTERS: { title: string; about: string; table: ProblemTable }[] = [
  {
    title: 'Found when a document is read',
    about:
      'By the rules of the version of the standard that the document names.',
    table: READ_PROBLEMS,
  },
  {
    title: 'Found when a document is linted',
    about: 'The standard lets it pass, and it cannot be meant.',
    table: LINT_PROBLEMS,
  },
  {
    title: 'Found at the gate, before a document goes live',
    about: 'In the light of what is live and of what the catalog knows.',
    table: GATE_PROBLEMS,
  },
  {
    title: 'Said by policies at the gate',
    about:
      'In the words of the policy; what it asks for, and why, is told with it.',
    table: VERDICT_PROBLEMS,
  },
  {
    title: 'Found in the context of a check',
    about:
      'What cannot be read of it counts as not known, so that nothing passes because of it.',
    table: CONTEXT_PROBLEMS,
  },
  {
    title: 'Told when a text is not changed as asked',
    about: 'The text stays as it was.',
    table: PATCH_PROBLEMS,
  },
  {
    title: 'Found when a file of policies is read',
    about:
      'A policy with an error is not loaded; the other policies of the file are.',
    table: POLICY_PROBLEMS,
  },
  {
    title: 'Found when policies of several sources come together',
    about: 'What was in force stays in force.',
    table: OVERLAY_PROBLEMS,
  },
  {
    title: 'Found when the tests of policies are run',
    about: 'By `data-mesh policy test`.',
    table: POLICY_TRIAL_PROBLEMS,
  },
  {
    title: 'Found when a file of waivers is read',
    about:
      'A waiver with an error waives nothing; the other waivers of the file do.',
    table: WAIVER_PROBLEMS,
  },
  {
    title: 'Found when a file of scorecards is read',
    about:
      'A scorecard or campaign with an error is not loaded; the others of the file are.',
    table: SCORECARD_PROBLEMS,
  },
];

/** The codes of all chapters. */
export const PROBLEM_CODES: readonly string[] = CHAPTERS.flatMap(({ table }) =>
  Object.keys(table),
);

/** The page of all problem codes, with an example of each as people see it. */
export function problemsPage(examples: ReadonlyMap<string, Problem>): string {
  return `${[
    '# Problems',
    'What can be wrong with a data product, a data contract or a policy, by code. A code never changes its meaning. An _error_ makes the model impossible or misleading, so the document is refused; a _warning_ is what the standard forbids though people use it, or what is not there yet; an _info_ is a hint.',
    'This page is made from the tables of codes in `plugins/data-mesh-common/src/model`; [how](../plugins/data-mesh-common/README.md#pages-that-are-made).',
    ...CHAPTERS.flatMap(({ title, about, table }) => [
      `## ${title}`,
      about,
      ...Object.keys(table).flatMap(code => entry(code, table, examples)),
    ]),
  ].join('\n\n')}\n`;
}

function entry(
  code: string,
  table: ProblemTable,
  examples: ReadonlyMap<string, Problem>,
): string[] {
  const { severity, title } = table[code];
  const example = examples.get(code);
  const { message, fix } = example
    ? renderProblem(example)
    : { message: '', fix: '' };
  return [
    `### ${code}`,
    `${title} (${severity}).`,
    `\`\`\`text\n${message}\n${fix}\n\`\`\``,
  ];
}
