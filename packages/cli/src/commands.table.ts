import { CommandSpec, OptionSpec } from './args/CommandSpec';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github'] as const;

const format: OptionSpec = {
  name: 'format',
  value: 'FORMAT',
  choices: FORMATS,
  fallback: 'text',
  help: 'how findings are written to standard output',
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
];
