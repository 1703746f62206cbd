import { CommandSpec, OptionSpec } from './args/CommandSpec';

const FILES = [
  'FILE is a file, a glob in quotation marks, or a folder (all *.policy.yaml below',
  'it). One file may hold several policies and overlays.',
];

const DEFINITION_FILES = [
  'FILE is a file, a glob in quotation marks, or a folder (all *.policy.yaml,',
  '*.scorecard.yaml, *.campaign.yaml and *.waiver.yaml below it).',
];

const format: OptionSpec = {
  name: 'format',
  value: 'FORMAT',
  choices: ['text', 'json', 'sarif', 'junit', 'github'],
  fallback: 'text',
  help: 'how findings are written to standard output',
};

const failOn: OptionSpec = {
  name: 'fail-on',
  value: 'SEVERITY',
  choices: ['error', 'warning', 'info'],
  fallback: 'error',
  help: 'the mildest finding that fails',
};

/** The commands that begin with `policy`, in the order of the help. */
export const POLICY_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'policy lint',
    summary: 'checks policies, overlays, waivers, scorecards and campaigns',
    operands: 'FILE...',
    count: [1, Infinity],
    notes: [
      'Whether each policy can be understood and compiled, and whether each overlay',
      'is provably tighter than its policy, which has to be among the files. Waivers,',
      'scorecards and campaigns are read as a portal reads them; policies that the last',
      'two name have to be there, if any of the same level is among the files.',
      ...DEFINITION_FILES,
    ],
    options: [format, failOn],
    examples: [
      'data-mesh policy lint policies',
      "data-mesh policy lint --format sarif 'policies/**/*.policy.yaml'",
    ],
    load: async () => (await import('./policy/lint/policyLint')).policyLint,
  },
  {
    name: 'policy test',
    summary: 'runs the tests that stand beside policies',
    operands: 'FILE...',
    count: [1, Infinity],
    notes: [
      'A test that fails is an error. A policy without tests is a warning, and so is',
      'each change of its conditions that none of its tests sees: then the tests',
      'would not see the same mistake of a person either.',
      ...FILES,
    ],
    options: [format, failOn],
    examples: [
      'data-mesh policy test policies',
      'data-mesh policy test --fail-on warning policies/pii-masked.policy.yaml',
    ],
    load: async () => (await import('./policy/test/policyTest')).policyTest,
  },
  {
    name: 'policy impact',
    summary: 'tells which products flip when policies change',
    operands: 'FOLDER',
    count: [1, 1],
    notes: [
      'What a change of the policies, scorecards and waivers below FOLDER does to',
      'products, before it is merged: who fails now, who is refused, who passes, whose',
      'level is lost, by domain and owner. A registry is asked over what is in force',
      'there, FOLDER being the root of its source; nothing is stored. Offline the',
      'products of given files are asked, with waivers below FOLDER as far as they say,',
      'without catalog, other products and waivers but those that --context tells. A',
      'product that could not be judged fails, unless nothing is to: nobody knows what',
      'the change does to it.',
    ],
    options: [
      {
        name: 'base',
        value: 'COMMIT',
        help: 'a branch, tag or hash of this git repository: how policies were',
      },
      {
        name: 'head',
        value: 'COMMIT',
        help: 'how they would be; the working tree unless given',
      },
      {
        name: 'registry',
        value: 'URL',
        help: 'the backend of a portal; a token comes from MESHSTAGE_TOKEN',
      },
      {
        name: 'source',
        value: 'ID',
        help: 'the source of policies there that FOLDER is of, where it has several',
      },
      {
        name: 'products',
        value: 'FILE',
        many: true,
        help: 'offline: products and contracts, a file, a glob or a folder',
      },
      {
        name: 'context',
        value: 'FILE',
        help: 'offline: what is known besides, as for check',
      },
      format,
      {
        name: 'fail-on',
        value: 'FLIP',
        choices: ['worse', 'flips', 'never'],
        fallback: 'worse',
        help: 'what fails: a product that is worse off, any flip, or broken files only',
      },
    ],
    examples: [
      'data-mesh policy impact --base main --registry https://portal.example.com policies',
      'data-mesh policy impact --base origin/main --head HEAD --products . policies',
    ],
    load: async () =>
      (await import('./policy/impact/policyImpact')).policyImpact,
  },
  {
    name: 'policy bench',
    summary: 'measures how long each policy takes',
    operands: 'FILE...',
    count: [1, Infinity],
    notes: [
      'Each policy judges one made-up product over and over; shown is the median, and',
      'how many items of the product it concerns. Figures hold for this machine only.',
      ...FILES,
    ],
    options: [
      {
        name: 'columns',
        value: 'NUMBER',
        fallback: '2000',
        help: 'how many columns the product has',
      },
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['text', 'json'],
        fallback: 'text',
        help: 'how figures are written to standard output',
      },
    ],
    examples: ['data-mesh policy bench --columns 200 policies'],
    load: async () => (await import('./policy/bench/policyBench')).policyBench,
  },
];
