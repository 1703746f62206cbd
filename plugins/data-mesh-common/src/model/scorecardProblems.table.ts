import { JsonObject } from './Json';
import { ProblemTable } from './ProblemRow';
import { quoted } from './quoted';

const WHAT: ReadonlyMap<unknown, string> = new Map([
  ['Scorecard', 'scorecard'],
  ['Campaign', 'campaign'],
]);

function what(data: JsonObject): string {
  return WHAT.get(data.kind) ?? 'document';
}

/** What is wrong with scorecards and campaigns, by code. One with an error is not loaded; the others are. */
export const SCORECARD_PROBLEMS = {
  'scorecard-scope': {
    severity: 'error',
    title: 'Scorecard or campaign of another scope',
    message: data =>
      `This file comes from a source of ${quoted(
        data.scope,
      )}, which cannot hold a ${what(data)} of ${quoted(data.found)}.`,
    fix: data =>
      `Move it to a source of ${quoted(data.found)}, or correct its id.`,
  },
  'scorecard-id-twice': {
    severity: 'error',
    title: 'Two scorecards or campaigns with one id',
    message: data =>
      `The file has a ${what(data)} ${quoted(data.id)} already, at line ${
        data.firstLine
      }.`,
    fix: data => `Give each ${what(data)} an id of its own.`,
  },
  'scorecard-policy-of-other-scope': {
    severity: 'error',
    title: 'Policy that is not asked of these products',
    message: data =>
      `${quoted(data.policy)} is asked of products of ${quoted(
        data.found,
      )} only, and this ${what(data)} is of ${quoted(data.scope)}.`,
    fix: data =>
      data.scope === 'global'
        ? 'Name policies that are global.'
        : 'Name policies that are global or of the same domain.',
  },
  'scorecard-policy-unknown': {
    severity: 'warning',
    title: 'Policy that is not there',
    message: data =>
      `There is no policy ${quoted(
        data.policy,
      )} among those that could be read, so nobody can tell whether a product ${
        data.kind === 'Campaign'
          ? 'does what the campaign asks'
          : 'reaches this level'
      }.`,
    fix: data =>
      data.near === undefined
        ? 'Check the name; if the policy is gone, take it out of the list.'
        : `Did you mean ${quoted(
            data.near,
          )}? If the policy is gone, take it out of the list.`,
  },
  'scorecard-policy-twice': {
    severity: 'error',
    title: 'Policy that is named twice',
    message: data => `${quoted(data.policy)} is named before.`,
    fix: 'Name it once, in the lowest level that needs it: a level needs those below it too.',
  },
  'scorecard-list-empty': {
    severity: 'error',
    title: 'List that has to hold something',
    message: data => `There is nothing in ${quoted(data.key)}.`,
    fix: data =>
      data.key === 'levels'
        ? 'Write a level with a name and its policies.'
        : 'Write the id of a policy.',
  },
  'scorecard-level-twice': {
    severity: 'error',
    title: 'Two levels with one name',
    message: data => `${quoted(data.name)} is the name of a level before.`,
    fix: 'Give each level a name of its own, the lowest level first.',
  },
  'scorecard-weight-of-nothing': {
    severity: 'error',
    title: 'Weight of a policy that no level names',
    message: data =>
      `No level names ${quoted(data.policy)}, so it has nothing to weigh.`,
    fix: data =>
      data.near === undefined
        ? 'Remove the weight, or name the policy in a level.'
        : `Did you mean ${quoted(data.near)}?`,
  },
  'campaign-over-before-it-begins': {
    severity: 'error',
    title: 'Campaign that is over before it begins',
    message: data => `It is due on ${data.due} and starts on ${data.starts}.`,
    fix: 'Correct one of the dates.',
  },
} satisfies ProblemTable;

/** Codes of what can be wrong with scorecards and campaigns. */
export type ScorecardProblemCode = keyof typeof SCORECARD_PROBLEMS;
