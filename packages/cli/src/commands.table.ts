import { CommandSpec, OptionSpec } from './args/CommandSpec';
import { MODES } from './diff/modeOf';
import { POLICY_COMMANDS } from './policyCommands.table';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github'] as const;

const format: OptionSpec = {
  name: 'format',
  value: 'FORMAT',
  choices: FORMATS,
  fallback: 'text',
  help: 'how findings are written to standard output',
};

const mode: OptionSpec = {
  name: 'mode',
  value: 'MODE',
  choices: MODES,
  fallback: MODES[0],
  help: 'whom a change may not break: FORWARD consumers, BACKWARD history',
};

const failOnChange: OptionSpec = {
  name: 'fail-on',
  value: 'WEIGHT',
  choices: ['breaking', 'warning', 'review'],
  fallback: 'breaking',
  help: 'the lightest change that fails; warning is a break outside of the mode',
};

const measured: OptionSpec = {
  name: 'measured',
  value: 'FILE',
  help: "facts about the data: 'orders.amount: { nulls: 0 }' in YAML or JSON",
};

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'lint',
    summary: 'checks documents one by one',
    operands: 'FILE...',
    count: [1, Infinity],
    notes: [
      'FILE is a file, a glob in quotation marks, a folder (all *.odps.* and',
      '*.odcs.* below it), an address (http or https), or - for standard input.',
    ],
    options: [
      format,
      {
        name: 'fail-on',
        value: 'SEVERITY',
        choices: ['error', 'warning', 'review', 'info'],
        fallback: 'error',
        help: 'the mildest finding that fails; review is what warning is',
      },
    ],
    examples: [
      "data-mesh lint 'products/**/*.odcs.yaml'",
      'data-mesh lint --format sarif . > findings.sarif',
      'cat orders.odcs.yaml | data-mesh lint --fail-on warning -',
    ],
    load: async () => (await import('./lint/lint')).lint,
  },
  {
    name: 'diff',
    summary: 'tells whom the changes of a document break',
    operands: 'OLD NEW',
    count: [2, 2],
    notes: [
      'OLD and NEW are two versions of a data contract or of a data product: files,',
      'addresses, or - for standard input. Each change is graded three times: can',
      'history be read (history), do readers go on (consumers), does the old',
      'pipeline keep the new contract (producer).',
    ],
    options: [
      { ...format, choices: [...FORMATS, 'html', 'markdown', 'omds'] },
      mode,
      failOnChange,
      measured,
    ],
    examples: [
      'data-mesh diff orders-1.4.0.odcs.yaml orders.odcs.yaml',
      'git show main:orders.odcs.yaml | data-mesh diff - orders.odcs.yaml',
      'data-mesh diff --format html --mode FULL old.yaml new.yaml > changes.html',
    ],
    load: async () => (await import('./diff/diff')).diff,
  },
  {
    name: 'check',
    summary: 'judges what changed in documents',
    operands: 'FILE...',
    count: [1, Infinity],
    notes: [
      'Each document that is new or changed is checked as by lint, and compared as',
      'by diff with what it was: at a commit, in a registry, or by a context file.',
      'Whether its version number is enough, and since a commit what was deleted or',
      'replaced in place, is told too. FILE is a file, a glob in quotation marks or a',
      'folder. A break in a draft, or below version 1.0, is shown and does not fail.',
      'With policies, the products that these documents belong to are judged by them,',
      'which needs nothing to compare with. What a policy cannot know here is told as',
      'not evaluated, never as passed.',
    ],
    options: [
      {
        name: 'against',
        value: 'COMMIT',
        help: 'a branch, tag or hash of this git repository',
      },
      {
        name: 'registry',
        value: 'URL',
        help: 'the backend of a portal; a token comes from MESHSTAGE_TOKEN',
      },
      {
        name: 'source',
        value: 'ID',
        help: 'the source that will publish, where nothing is live yet',
      },
      {
        name: 'context',
        value: 'FILE',
        help: 'what is live and known, in your own words or as a registry gave it',
      },
      {
        name: 'policies',
        value: 'FILE',
        many: true,
        help: 'policies that apply: a file, a glob or a folder of *.policy.yaml',
      },
      { ...format, choices: [...FORMATS, 'markdown'] },
      mode,
      failOnChange,
      measured,
      {
        name: 'comment',
        help: 'writes the verdict on the pull request of this job (GitHub, GitLab)',
      },
    ],
    examples: [
      'data-mesh check --against origin/main .',
      'data-mesh check --against HEAD~1 --format markdown orders.odcs.yaml',
      'data-mesh check --registry https://portal.example.com orders.odcs.yaml',
      'data-mesh check --policies policies --context context.yaml products',
    ],
    load: async () => (await import('./check/check')).check,
  },
  ...POLICY_COMMANDS,
  {
    name: 'init',
    summary: 'writes a small data product with its contract',
    operands: '[FOLDER]',
    count: [0, 1],
    notes: [
      'Two drafts that are valid, for you to go on with, in FOLDER or here. What is',
      'there already is never overwritten.',
    ],
    options: [
      {
        name: 'domain',
        value: 'DOMAIN',
        fallback: 'example',
        help: 'the domain that owns it',
      },
      {
        name: 'name',
        value: 'NAME',
        help: 'what the product is called; as its folder unless given',
      },
    ],
    examples: [
      'data-mesh init orders --domain sales',
      'data-mesh init --name orders',
    ],
    load: async () => (await import('./init/init')).init,
  },
];
