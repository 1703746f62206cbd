import { JsonObject } from './Json';
import { plainText } from './plainText';
import { ProblemTable } from './ProblemRow';
import { count } from './problemText';
import { quoted } from './quoted';
import { SparedThen, sparedWords } from './sparedWords';

const MAX_TEXT = 500;

function text(data: JsonObject, key: string): string {
  const value = data[key];
  return typeof value === 'string' ? plainText(value, MAX_TEXT) : '';
}

/** What a policy says in its own words, with its id. */
function said(data: JsonObject): string {
  const more = count(data, 'more');
  const words =
    more > 0
      ? `${more} more like these`
      : text(data, 'message') || text(data, 'item') || text(data, 'title');
  const missing = text(data, 'missing');
  return `${words.replace(/[.]+$/, '')} (policy ${text(data, 'policy')}).${
    missing && ` \`${missing}\` is missing.`
  }`;
}

function unknown(data: JsonObject): string {
  const item = text(data, 'item');
  return `Nobody can tell whether ${
    item ? `${quoted(item)} keeps` : 'this keeps'
  } policy ${text(data, 'policy')}: ${text(data, 'reason')}`;
}

function later(data: JsonObject): string {
  return data.refusedFrom === undefined
    ? ''
    : ` From ${text(data, 'refusedFrom')} on this is refused${sparedWords(
        sparedIn(data),
      )}.`;
}

function sparedIn({ spared }: JsonObject): SparedThen | undefined {
  if (typeof spared !== 'object' || spared === null || Array.isArray(spared)) {
    return undefined;
  }
  const until = text(spared, 'until');
  return { ...(until && { until }) };
}

/** As the policy proposes; else by what was found and what is wanted. */
function mending(data: JsonObject): string {
  const fix = text(data, 'fix');
  if (fix) {
    return /[.!?]$/.test(fix) ? fix : `${fix}.`;
  }
  const field = text(data, 'field');
  const wanted = plainText(JSON.stringify(data.wanted ?? null), 200);
  return field && data.wanted !== undefined
    ? `Change \`${field}\`; wanted is ${wanted}.`
    : `Change what the policy names, or ask ${asked(data)} for a waiver.`;
}

function asked(data: JsonObject): string {
  return text(data, 'owner') || 'its owner';
}

/** What policies say of a submission at the gate, by code. */
export const VERDICT_PROBLEMS = {
  'policy-denied': {
    severity: 'error',
    title: 'A policy refuses this',
    message: said,
    fix: mending,
  },
  'policy-warned': {
    severity: 'warning',
    title: 'A policy warns of this',
    message: data => said(data) + later(data),
    fix: mending,
  },
  'policy-unanswered': {
    severity: 'error',
    title: 'A policy has no answer, so nothing is published',
    message: unknown,
    fix: data =>
      `Mend what the reason names, or ask ${asked(
        data,
      )}; what a policy refuses is not published while it cannot be answered.`,
  },
  'policy-overridden': {
    severity: 'warning',
    title: 'A policy has no answer, and somebody has let this pass',
    message: data =>
      `${unknown(data).replace(/[.]+$/, '')}. ${text(
        data,
        'overriddenBy',
      )} lets it pass until ${text(data, 'expires')}: ${text(
        data,
        'overrideReason',
      ).replace(/[.]+$/, '')}.`,
    fix: data =>
      `Mend what the reason names by then: the day after ${text(
        data,
        'expires',
      )} it refuses again.`,
  },
  'policy-unsure': {
    severity: 'warning',
    title: 'A policy has no answer yet',
    message: unknown,
    fix: 'Nothing to mend if the reason is no fault of the document; it is asked again.',
  },
  'policy-file-unread': {
    severity: 'error',
    title: 'Policies were never read without an error',
    message: data => text(data, 'reason'),
    fix: 'Nothing to mend in the document; tell those who keep the policies to mend that file or source.',
  },
  'policy-waived': {
    severity: 'info',
    title: 'A policy is waived here',
    message: data =>
      `${said(data)} This is waived until ${text(data, 'expires')}: ${text(
        data,
        'reason',
      ).replace(/[.]+$/, '')}.`,
    fix: data =>
      `Mend it by then: the day after ${text(
        data,
        'expires',
      )} it counts again.`,
  },
} satisfies ProblemTable;

/** Codes of what policies say at the gate. */
export type VerdictProblemCode = keyof typeof VERDICT_PROBLEMS;
