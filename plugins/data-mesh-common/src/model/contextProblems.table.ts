import { ProblemTable } from './ProblemRow';
import { quoted } from './quoted';

/** What is wrong with a context that documents are to be checked against, by code. */
export const CONTEXT_PROBLEMS = {
  'context-kind': {
    severity: 'error',
    title: 'No context of a check',
    message: () =>
      'This is no context of a check: a mapping with `kind: CheckContext`.',
    fix: 'Fetch the context from the registry, at /v1/check-context.',
  },
  'context-value': {
    severity: 'error',
    title: 'Part of the context that cannot be read',
    message: (data, path) =>
      `${quoted(path)} should be ${String(
        data.expected,
      )}; nothing is known of it here.`,
    fix: 'Fetch the context from the registry again, with the release of this tool that fits it.',
  },
  'context-document': {
    severity: 'error',
    title: 'Live document that cannot be read',
    message: (data, path) =>
      `The text of ${quoted(path)} is no ${String(
        data.expected,
      )} that this release can read.`,
    fix: 'Use the release of this tool that the registry has, or fetch the context again.',
  },
} satisfies ProblemTable;
