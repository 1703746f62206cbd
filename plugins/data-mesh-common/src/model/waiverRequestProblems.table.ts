import { ProblemTable } from './ProblemRow';
import { quoted } from './quoted';

/** Why a waiver that somebody asks for, or an override, cannot be given; by code. */
export const WAIVER_REQUEST_PROBLEMS = {
  'waiver-policy-unknown': {
    severity: 'error',
    title: 'Waiver of no policy',
    message: data =>
      `${quoted(data.policy)} is no policy that ${quoted(
        data.product,
      )} is asked for.`,
    fix: 'Take the id of the policy from the Governance tab of the product.',
  },
  'waiver-policy-without-owner': {
    severity: 'error',
    title: 'Waiver that nobody can approve',
    message: data =>
      `${quoted(
        data.policy,
      )} has no owner, so nobody can approve a waiver of it.`,
    fix: 'Ask whoever keeps the file of the policy to name an owner as `metadata.owner`.',
  },
  'waiver-reason-missing': {
    severity: 'error',
    title: 'Waiver without a reason',
    message: () => 'Nobody wrote why.',
    fix: 'Write the reason for the one who reads it in a year.',
  },
  'override-too-long': {
    severity: 'error',
    title: 'Override that lasts too long',
    message: data =>
      `It ends with ${data.expires}, more than ${data.limit} days after ${data.from}.`,
    fix: data =>
      `Write ${data.latest} or a day before it, and ask for a waiver meanwhile.`,
  },
} satisfies ProblemTable;

/** Codes of why a waiver cannot be given. */
export type WaiverRequestProblemCode = keyof typeof WAIVER_REQUEST_PROBLEMS;
