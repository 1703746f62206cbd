import { JsonObject } from './Json';
import { ProblemTable } from './ProblemRow';
import { plainText } from './plainText';
import { words } from './problemText';
import { quoted } from './quoted';

/** Of characters of a pattern. */
const MAX_PATTERN = 200;
const MAX_WHY = 500;

/** Where a change was made, in words: `masking in` of `assert`. */
function spot(data: JsonObject): string {
  const field = [data.list, data.field]
    .filter(name => typeof name === 'string' && name !== '')
    .join('.');
  const what = [field, data.operator].filter(Boolean).join(' ');
  return what === ''
    ? `\`${data.part}\``
    : `${quoted(what)} in \`${data.part}\``;
}

/** What remains of a pattern, whole: its parts look like each other. */
function leaves(data: JsonObject): string {
  return data.leaves === undefined
    ? ''
    : `, which leaves "${plainText(String(data.leaves), MAX_PATTERN)}"`;
}

/** What was changed, in words that continue "the tests would also pass". */
function change(data: JsonObject): string {
  switch (data.how) {
    case 'always':
      return `if ${spot(data)} held for everything`;
    case 'never':
      return `if ${spot(data)} held for nothing`;
    case 'without':
      return `without ${quoted(data.value)} in ${spot(data)}${leaves(data)}`;
    case 'moved':
      return `with ${quoted(data.instead)} instead of ${quoted(
        data.value,
      )} in ${spot(data)}`;
    case 'instead':
      return `with ${quoted(data.instead)} instead of ${quoted(
        data.word,
      )} in ${spot(data)}`;
    default:
      return `without ${spot(data)}`;
  }
}

/** Why the verdict is what it is, of the first item that made it so. */
function why({ outcome, expected, item, found, reason }: JsonObject): string {
  const said =
    outcome !== expected && found !== undefined ? `${item}: ${found}.` : reason;
  return said === undefined ? '' : ` ${plainText(String(said), MAX_WHY)}`;
}

/** What the tests beside a policy find, by code. */
export const POLICY_TRIAL_PROBLEMS = {
  'policy-test-failed': {
    severity: 'error',
    title: 'Test of a policy failed',
    message: data => {
      const found =
        data.outcome === data.expected
          ? `names ${words(data, 'items') || 'nothing'} and not ${quoted(
              data.where,
            )}`
          : `is ${data.outcome} and not ${data.expected}`;
      return `Test ${quoted(data.test)} of ${quoted(
        data.policy,
      )}: the verdict ${found}.${why(data)}`;
    },
    fix: 'Correct the policy, or what the test expects.',
  },
  'policy-test-fixture': {
    severity: 'error',
    title: 'Test of a policy cannot be run',
    message: data =>
      `Test ${quoted(data.test)} of ${quoted(
        data.policy,
      )} cannot be run with ${quoted(data.fixture)}: ${data.reason}.`,
    fix: 'Give paths of products and contracts, from the folder that the policy is in.',
  },
  'policy-without-tests': {
    severity: 'warning',
    title: 'Policy that nobody has tried',
    message: data => `${quoted(data.policy)} has no tests.`,
    fix: 'Add `tests` with a product that keeps to it and one that does not.',
  },
  'policy-mutants-left': {
    severity: 'info',
    title: 'Policy with more parts than are tried',
    message: data =>
      `${quoted(data.policy)} was changed in ${
        data.tried
      } ways, from all over it; ${data.left} more were not tried.`,
    fix: 'Make several policies of it, or fewer conditions.',
  },
  'policy-mutant-survives': {
    severity: 'warning',
    title: 'Part of a policy that no test looks at',
    message: data =>
      `The tests of ${quoted(data.policy)} would also pass ${change(data)}.`,
    fix: 'Add a test whose verdict would then be another one.',
  },
} satisfies ProblemTable;

/** Codes of what the tests beside a policy find. */
export type PolicyTrialProblemCode = keyof typeof POLICY_TRIAL_PROBLEMS;
