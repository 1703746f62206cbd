import { ProblemTable } from './ProblemRow';
import { quoted } from './quoted';

/** Why something cannot be decided in a review; by code. */
export const REVIEW_PROBLEMS = {
  'review-policy-unknown': {
    severity: 'error',
    title: 'Decision about no policy',
    message: data =>
      `${quoted(data.policy)} is no policy that ${quoted(
        data.product,
      )} is asked for.`,
    fix: 'Read the review again: the policy has gone since.',
  },
  'review-reason-missing': {
    severity: 'error',
    title: 'Decision without a reason',
    message: () => 'Nobody wrote why.',
    fix: 'Write the reason for the one who reads the minutes in a year.',
  },
  'review-date-missing': {
    severity: 'error',
    title: 'Decision without an end',
    message: data => `${quoted(data.until)} is no day.`,
    fix: 'Write the last day on which it is accepted, as `2026-03-31`.',
  },
  'review-date-unfit': {
    severity: 'error',
    title: 'Decision that ends too early or too late',
    message: data =>
      `It ends with ${data.until}, which is not between ${data.first} and ${data.last}.`,
    fix: data =>
      `Write a day from ${data.first} to ${data.last}: whatever is accepted comes back one day.`,
  },
  'review-campaign-unknown': {
    severity: 'error',
    title: 'Campaign that there is not',
    message: data => `There is no campaign ${quoted(data.campaign)}.`,
    fix: 'Take one of those that the review names, or put its file into a source of policies first.',
  },
  'review-campaign-unfit': {
    severity: 'error',
    title: 'Campaign about something else',
    message: data =>
      `Campaign ${quoted(data.campaign)} does not ask ${quoted(
        data.product,
      )} to keep ${quoted(data.policy)}.`,
    fix: 'Add the policy to the campaign first, or take another campaign.',
  },
  'review-campaign-over': {
    severity: 'error',
    title: 'Campaign that is over',
    message: data =>
      `Campaign ${quoted(data.campaign)} was over after ${data.due}.`,
    fix: 'Take one that still runs, or give the campaign another date first.',
  },
} satisfies ProblemTable;

/** Codes of why something cannot be decided. */
export type ReviewProblemCode = keyof typeof REVIEW_PROBLEMS;
